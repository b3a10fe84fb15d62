#include "value_text.hpp"

#include "numbers.hpp"

#include <typelib/typedescription.h>
#include <com/sun/star/uno/TypeClass.hpp>
#include <typelib/typedescription.hxx>

namespace classkeys::tests {

namespace {

template <class Number>
std::string number_at(const void* value) {
    return std::to_string(*static_cast<const Number*>(value));
}

std::string text_at(const void* value, typelib_TypeDescriptionReference* type);

std::string struct_at(const void* value, const typelib_CompoundTypeDescription& type) {
    std::string text;
    if (type.pBaseTypeDescription) text = struct_at(value, *type.pBaseTypeDescription);
    for (sal_Int32 member = 0; member < type.nMembers; ++member) {
        if (!text.empty()) text += ", ";
        text += utf8(rtl::OUString(type.ppMemberNames[member])) + '=' +
                text_at(static_cast<const char*>(value) + type.pMemberOffsets[member], type.ppTypeRefs[member]);
    }
    return text;
}

std::string sequence_at(const uno_Sequence& sequence, typelib_TypeDescriptionReference* element) {
    const uno::TypeDescription type(element);
    std::string text;
    for (sal_Int32 at = 0; at < sequence.nElements; ++at)
        text += (at == 0 ? "" : ", ") + text_at(sequence.elements + at * type.get()->nSize, element);
    return text;
}

std::string text_at(const void* value, typelib_TypeDescriptionReference* type) {
    const uno::TypeDescription description(type);
    switch (type->eTypeClass) {
        case typelib_TypeClass_VOID:
            return "nothing";
        case typelib_TypeClass_BOOLEAN:
            return *static_cast<const sal_Bool*>(value) ? "true" : "false";
        case typelib_TypeClass_BYTE:
            return number_at<sal_Int8>(value);
        case typelib_TypeClass_SHORT:
            return number_at<sal_Int16>(value);
        case typelib_TypeClass_UNSIGNED_SHORT:
            return number_at<sal_uInt16>(value);
        case typelib_TypeClass_LONG:
        case typelib_TypeClass_ENUM:
            return number_at<sal_Int32>(value);
        case typelib_TypeClass_UNSIGNED_LONG:
            return number_at<sal_uInt32>(value);
        case typelib_TypeClass_HYPER:
            return number_at<sal_Int64>(value);
        case typelib_TypeClass_FLOAT:
            return shortest(static_cast<double>(*static_cast<const float*>(value)));
        case typelib_TypeClass_DOUBLE:
            return shortest(*static_cast<const double*>(value));
        case typelib_TypeClass_STRING:
            return '"' + utf8(*static_cast<const rtl::OUString*>(value)) + '"';
        case typelib_TypeClass_ANY:
            return value_text(*static_cast<const uno::Any*>(value));
        case typelib_TypeClass_STRUCT:
            return '{' + struct_at(value, *reinterpret_cast<typelib_CompoundTypeDescription*>(description.get())) + '}';
        case typelib_TypeClass_SEQUENCE:
            return '[' +
                   sequence_at(**static_cast<uno_Sequence* const*>(value),
                               reinterpret_cast<typelib_IndirectTypeDescription*>(description.get())->pType) +
                   ']';
        case typelib_TypeClass_INTERFACE:
            return *static_cast<void* const*>(value) ? "object" : "no object";
        default:
            return utf8(rtl::OUString(type->pTypeName));
    }
}

}  // namespace

std::string value_text(const uno::Any& value) {
    return text_at(value.getValue(), value.getValueTypeRef());
}

}  // namespace classkeys::tests
