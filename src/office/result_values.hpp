// result_values.hpp: an outcome in the office's own types, for dispatches and macros.
#pragma once

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/uno/Sequence.hxx>
#include <org/classkeys/Outcome.hpp>

#include "office/outcome.hpp"

namespace classkeys::office {

// Summary, Changed, Skipped, Findings and, on failure, Error: docs/commands.md, "Result".
com::sun::star::uno::Sequence<com::sun::star::beans::NamedValue> named_values(const Result& result);

org::classkeys::Outcome uno_outcome(const Result& result);

}  // namespace classkeys::office
