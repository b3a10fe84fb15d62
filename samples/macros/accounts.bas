' Accounts for the class list in the open document. Tools > Macros > Edit Macros takes this text; the cursor stands
' anywhere in the list.

' Makes what is missing, and shows what was done and what is to be looked at.
Sub ShowAccounts
    MsgBox AccountsMade(ThisComponent)
End Sub

' The same for any spreadsheet, as text. A refusal is no error: its sentence says what is in the way.
Function AccountsMade(document As Object) As String
    Dim arguments(1) As New com.sun.star.beans.PropertyValue
    arguments(0).Name = "Platform"
    arguments(0).Value = "moodle"
    arguments(1).Name = "Pattern"
    arguments(1).Value = "{given}.{family}"

    Dim accounts As Object
    accounts = createUnoService("org.classkeys.Accounts")
    Dim made As Object
    made = accounts.run(document, "CreateAccounts", arguments())
    AccountsMade = made.Summary
    If Not made.Succeeded Then Exit Function

    Dim checked As Object
    checked = accounts.run(document, "CheckAccounts", arguments())
    Dim found As Object
    For Each found In checked.Findings
        AccountsMade = AccountsMade & Chr(10) & found.Cell & ": " & found.Message
    Next
End Function
