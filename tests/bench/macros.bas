REM What a teacher's own macro would do: the simplest version of each command, cell by cell and in bulk. No accents, no
REM namesakes, no policy. Only the benchmark runs it, with a list like its own: names in A, usernames in B, passwords in C,
REM dates as texts (08.10.2019) in E.
Option Explicit

Function LastRow(sheet) As Long
    Dim cursor
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    LastRow = cursor.RangeAddress.EndRow
End Function

Function UsernameOf(pupil As String) As String
    UsernameOf = LCase(Join(Split(pupil, " "), "."))
End Function

Function NewPassword() As String
    Dim words
    words = Array("tiger", "violin", "river", "cloud", "piano", "lemon", "stone", "green")
    NewPassword = words(Int(Rnd() * 8)) & "-" & words(Int(Rnd() * 8)) & "-" & Int(10 + Rnd() * 90)
End Function

Sub UsernamesCellByCell(document)
    Dim sheet, row As Long
    sheet = document.Sheets(0)
    For row = 1 To LastRow(sheet)
        sheet.getCellByPosition(1, row).String = UsernameOf(sheet.getCellByPosition(0, row).String)
    Next
End Sub

Sub UsernamesInBulk(document)
    Dim sheet, names, row As Long
    sheet = document.Sheets(0)
    names = sheet.getCellRangeByPosition(0, 1, 0, LastRow(sheet)).getDataArray()
    For row = 0 To UBound(names)
        names(row) = Array(UsernameOf(names(row)(0)))
    Next
    sheet.getCellRangeByPosition(1, 1, 1, UBound(names) + 1).setDataArray(names)
End Sub

Sub PasswordsCellByCell(document)
    Dim sheet, row As Long
    sheet = document.Sheets(0)
    For row = 1 To LastRow(sheet)
        sheet.getCellByPosition(2, row).String = NewPassword()
    Next
End Sub

Sub PasswordsInBulk(document)
    Dim sheet, row As Long
    sheet = document.Sheets(0)
    Dim passwords(LastRow(sheet) - 1)
    For row = 0 To UBound(passwords)
        passwords(row) = Array(NewPassword())
    Next
    sheet.getCellRangeByPosition(2, 1, 2, UBound(passwords) + 1).setDataArray(passwords)
End Sub

REM Through a column of real dates behind the list.
Sub SortTextDatesInBulk(document)
    Dim sheet, dates, row As Long, last As Long, written As String
    sheet = document.Sheets(0)
    last = LastRow(sheet)
    dates = sheet.getCellRangeByPosition(4, 1, 4, last).getDataArray()
    For row = 0 To UBound(dates)
        written = dates(row)(0)
        dates(row) = Array(CDbl(DateSerial(Mid(written, 7, 4), Mid(written, 4, 2), Left(written, 2))))
    Next
    sheet.getCellRangeByPosition(5, 1, 5, last).setDataArray(dates)
    Dim field As New com.sun.star.table.TableSortField
    field.Field = 5
    field.IsAscending = False
    field.FieldType = com.sun.star.table.TableSortFieldType.NUMERIC
    Dim how(0) As New com.sun.star.beans.PropertyValue
    how(0).Name = "SortFields"
    how(0).Value = Array(field)
    sheet.getCellRangeByPosition(0, 1, 5, last).sort(how())
    sheet.getCellRangeByPosition(5, 1, 5, last).clearContents(7)
End Sub
