#include "calc/typeface.hpp"

#include <algorithm>
#include <array>
#include <set>

#include <com/sun/star/awt/FontDescriptor.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XDevice.hpp>

#include "calc/document.hpp"

namespace classkeys::calc {
namespace {

// The better ones first; LibreOffice brings the first two along where its maker, not a Linux distribution, packs it.
constexpr std::array typefaces = {"DejaVu Sans Mono", "Liberation Mono", "Noto Sans Mono", "Consolas", "Menlo"};

std::set<rtl::OUString> installed(const css::uno::Reference<css::uno::XComponentContext>& context) {
    const auto device = css::awt::Toolkit::create(context)->createScreenCompatibleDevice(1, 1);
    std::set<rtl::OUString> names;
    if (!device.is()) return names;
    for (const css::awt::FontDescriptor& font : device->getFontDescriptors()) names.insert(font.Name);
    return names;
}

}  // namespace

// The office would rather replace the first name of a list by a look-alike than take the second, so the first must be
// there.
rtl::OUString fixed_width_typeface(const css::uno::Reference<css::uno::XComponentContext>& context) {
    const auto names = installed(context);
    auto ordered = typefaces;
    std::stable_partition(  // Clang 14 cannot compile the one of ranges
        ordered.begin(), ordered.end(),
        [&](const char* name) { return names.count(rtl::OUString::createFromAscii(name)) > 0; });
    rtl::OUString list;
    for (const char* name : ordered) {
        if (!list.isEmpty()) list += ";";
        list += rtl::OUString::createFromAscii(name);
    }
    return list;
}

}  // namespace classkeys::calc
