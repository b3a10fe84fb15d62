// expected.hpp: failure is a value. Expected<T, E> holds a T, or an E that says what was wrong and where.
//   auto read = read_date("31.02.2018", ...);
//   if (!read) report(read.error());
#pragma once

#include <boost/outcome/result.hpp>

namespace classkeys {

template <class T, class E>
using Expected = boost::outcome_v2::basic_result<T, E, boost::outcome_v2::policy::all_narrow>;

}  // namespace classkeys
