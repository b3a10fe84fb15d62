// cell_writer.hpp: writes cells of one column in runs, and makes the undo actions that belong to it. Used by UndoStep.
#pragma once

#include <memory>
#include <utility>
#include <vector>

#include <com/sun/star/document/XUndoAction.hpp>

#include "calc/undo_step.hpp"

namespace classkeys::calc {

// Keeps the office from recording what one call changes. The first change releases the manager's own lock, so each
// changing call takes one for itself.
class UndoLock {
 public:
    explicit UndoLock(const css::uno::Reference<css::document::XUndoManager>& undo);
    UndoLock(const UndoLock&) = delete;
    UndoLock& operator=(const UndoLock&) = delete;
    ~UndoLock();

 private:
    css::uno::Reference<css::document::XUndoManager> undo_;
};

class CellWriter {
 public:
    CellWriter(const Document& document, ColumnWrite cells);

    // Takes the cells' number formats back to what they are now.
    css::uno::Reference<css::document::XUndoAction> formats_action() const;
    // Empties the cells on undo, and writes the values again on redo.
    css::uno::Reference<css::document::XUndoAction> values_action() const;

    void clear() const;
    void set_format() const;
    // `title` says in the status bar what is being written.
    void put(const css::uno::Reference<css::document::XUndoManager>& undo, const std::string& title) const;

    struct Cells;

 private:
    std::shared_ptr<const Cells> cells_;  // shared with the undo action
};

}  // namespace classkeys::calc
