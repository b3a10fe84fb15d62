"""Accounts for the class list in the open document: a macro for LibreOffice's Python.

It lies in Scripts/python of the user's profile, and Tools > Macros > Run Macro finds it there.
"""

import uno
from com.sun.star.awt.MessageBoxButtons import BUTTONS_OK
from com.sun.star.awt.MessageBoxType import INFOBOX
from com.sun.star.beans import PropertyValue


def arguments(**values):
    """Arguments of a command, by name."""
    made = []
    for name, value in values.items():
        argument = PropertyValue()
        argument.Name, argument.Value = name, value
        made.append(argument)
    return tuple(made)


def accounts_made(document):
    """Makes what is missing, and tells what was done and what is to be looked at."""
    context = uno.getComponentContext()
    accounts = context.ServiceManager.createInstanceWithContext("org.classkeys.Accounts", context)
    made = accounts.run(document, "CreateAccounts", arguments(Platform="moodle", Pattern="{given}.{family}"))
    lines = [made.Summary]
    if made.Succeeded:
        checked = accounts.run(document, "CheckAccounts", arguments(Platform="moodle"))
        lines += [f"{found.Cell}: {found.Message}" for found in checked.Findings]
    return "\n".join(lines)


def make_accounts(*_):
    """The same for the open document; a box shows it."""
    document = XSCRIPTCONTEXT.getDocument()
    window = document.CurrentController.Frame.ContainerWindow
    window.Toolkit.createMessageBox(window, INFOBOX, BUTTONS_OK, "ClassKeys", accounts_made(document)).execute()


g_exportedScripts = (make_accounts,)
