// field.hpp: the columns that a class list can have, as far as ClassKeys knows them.
#pragma once

#include <array>
#include <cstddef>

namespace classkeys::roster {

enum class Field { name, given_name, family_name, username, password, invited_on, role, class_name, language };

inline constexpr std::array<Field, 9> all_fields = {
    Field::name,       Field::given_name, Field::family_name, Field::username, Field::password,
    Field::invited_on, Field::role,       Field::class_name,  Field::language,
};

// One value for each field.
template <class T>
class ByField {
 public:
    T& operator[](Field field) { return values_[static_cast<std::size_t>(field)]; }
    const T& operator[](Field field) const { return values_[static_cast<std::size_t>(field)]; }

 private:
    std::array<T, all_fields.size()> values_{};
};

}  // namespace classkeys::roster
