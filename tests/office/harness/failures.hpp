// failures.hpp: says what happened when a test ends by an exception of UNO's, which GoogleTest knows only as "unknown".
#pragma once

namespace classkeys::tests {

// From now on such a failure is followed by the exception's type and message. Once is enough; more calls do nothing.
void explain_uno_exceptions();

}  // namespace classkeys::tests
