/** What is wrong with a cell of a file, beside what the API says of the same field. */
export const rowTexts = {
  'department-kind-not-known': {
    vi: 'Không có loại “{text}”. Hãy ghi một trong: {options}.',
    en: 'There is no kind "{text}". Write one of: {options}.',
  },
  'department-there': {
    vi: 'Mã này đã là của {name}, với nội dung khác. Hãy sửa trên trang của đơn vị, hoặc dùng mã khác.',
    en: 'This code is already that of {name}, with other details. Change it on the page of the department, or use another code.',
  },
  'code-twice': {
    vi: 'Mã này đã có ở dòng {row} ({name}). Mỗi mã chỉ của một đơn vị: hãy bỏ một dòng, hoặc đặt mã khác.',
    en: 'This code is in row {row} already ({name}). A code is one department’s: leave one row out, or use another code.',
  },
  'name-of-another': {
    vi: '“{name}” cũng là tên gọi của {department}. Hãy bỏ tên này.',
    en: '"{name}" is also what {department} is called. Leave the name out.',
  },
  'role-not-known': {
    vi: 'Không có vai trò “{text}”. Hãy ghi một trong: {options}.',
    en: 'There is no role "{text}". Write one of: {options}.',
  },
  'department-not-found': {
    vi: 'Không có đơn vị “{text}”. Hãy ghi mã hoặc tên như trong danh mục đơn vị.',
    en: 'There is no department "{text}". Write its code or its name as in the register.',
  },
  'department-of-several': {
    vi: 'Có nhiều đơn vị tên “{text}”. Hãy ghi mã đơn vị.',
    en: 'Several departments are called "{text}". Write the code.',
  },
  'department-not-open': {
    vi: 'Đơn vị “{text}” hiện không hoạt động. Hãy ghi đơn vị đang hoạt động.',
    en: 'Department "{text}" is not active now. Write one that is.',
  },
  'mail-twice': {
    vi: 'Địa chỉ này đã là của {name} ở dòng {row}. Mỗi địa chỉ chỉ của một người: hãy bỏ một dòng, hoặc nhập địa chỉ khác.',
    en: 'This address is that of {name} in row {row} already. An address is one person’s: leave one row out, or enter another address.',
  },
  'mail-of-another': {
    vi: 'Địa chỉ này đã là của {whose}. Hãy sửa người đó, hoặc nhập địa chỉ khác.',
    en: 'This address is already that of {whose}. Change that person, or enter another address.',
  },
  'cell-error': {
    vi: 'Ô đang báo lỗi {text} của Excel. Hãy nhập lại nội dung.',
    en: 'The cell shows the error {text}. Type its content again.',
  },
  'formula-without-value': {
    vi: 'Tệp không lưu kết quả của công thức {text} ở ô này. Hãy mở và lưu lại tệp trong Excel, hoặc nhập thẳng giá trị.',
    en: 'The file holds no result of the formula {text} in this cell. Open and save it in Excel, or type the value.',
  },
  'letters-lost-in-file': {
    vi: 'Chữ trong ô đã mất dấu (“{text}”): tệp được lưu sai bảng mã. Hãy mở tệp gốc trong Excel, lưu thành .xlsx hoặc “CSV UTF-8” rồi gửi lại.',
    en: 'Letters of this cell are lost ("{text}"): the file was saved in another encoding. Open the original in Excel, save it as .xlsx or "CSV UTF-8" and send that.',
  },
  'text-converted': {
    vi: 'Chữ {encoding} – đã chuyển thành “{text}”, xin kiểm tra. Nếu đúng, hãy gửi lại tệp và chọn “Dùng chữ đã chuyển sang Unicode”.',
    en: 'Letters of {encoding}, converted to "{text}": please check. If right, send the file again and choose "Use the text converted to Unicode".',
  },
  'day-not-read': {
    vi: 'Không đọc được ngày “{text}”. Hãy viết dạng 31/07/2021.',
    en: '"{text}" cannot be read as a date. Write it as 31/07/2021.',
  },
  'day-or-month': {
    vi: '“{text}” có thể là hai ngày khác nhau, vì trong cột có ngày viết tháng trước (“{sample}”). Hãy viết ngày trước tháng, ví dụ 31/07/2021.',
    en: '“{text}” may be two different days, since the column has days with the month first (“{sample}”). Write the day before the month, as in 31/07/2021.',
  },
  'number-alone': {
    vi: '“{text}” chưa rõ là ngày nào hay mấy ngày. Hãy viết 31/07/2021 hoặc “10 ngày làm việc kể từ ngày ký”.',
    en: '"{text}" may be a day or a number of days. Write 31/07/2021 or "10 ngày làm việc kể từ ngày ký".',
  },
  'due-before-issued': {
    vi: 'Thời hạn {dueOn} trước ngày ban hành {issuedOn}. Hãy sửa một trong hai ngày.',
    en: 'Due on {dueOn}, before the directive of {issuedOn}. Correct one of the two dates.',
  },
  'lead-missing': {
    vi: 'Chưa có đơn vị chủ trì. Hãy ghi đơn vị chủ trì; nếu văn bản chưa giao cho đơn vị nào, hãy kiểm tra lại tệp và chọn “Dòng chưa rõ đơn vị chủ trì: nhập thành nhiệm vụ chờ xác định đơn vị chủ trì”.',
    en: 'No lead department. Write it; if the directive names none, have the file checked again and choose "Rows without a lead: enter them as tasks that wait for theirs".',
  },
  'waits-already': {
    vi: 'Nhiệm vụ này đang chờ xác định đơn vị chủ trì tại văn bản {directive}. Hãy xác định đơn vị chủ trì tại trang của văn bản, không nhập thành nhiệm vụ mới; nếu là việc khác, hãy ghi nội dung khác đi.',
    en: 'This task waits for its lead at directive {directive}. Name the lead on the page of the directive instead of entering it anew; if it is another task, word it differently.',
  },
  'waiting-otherwise': {
    vi: 'Văn bản {directive} đã có nhiệm vụ cùng nội dung chờ xác định đơn vị chủ trì, với thời hạn khác. Tệp không sửa nhiệm vụ đã nhập: hãy sửa tại trang của văn bản; nếu là việc khác, hãy ghi nội dung khác đi.',
    en: 'Directive {directive} has this task among those that wait for their lead, with another deadline. A file corrects nothing: correct it on the page of the directive; if it is another task, word it differently.',
  },
  'given-on-naming': {
    vi: 'Không dùng ngày {on}: nhiệm vụ được giao vào ngày xác định đơn vị chủ trì, trừ khi Văn phòng chọn ngày khác lúc đó.',
    en: '{on} is not used: the task is given on the day its lead is named, unless the Office then says another.',
  },
  'issued-on-missing': {
    vi: 'Chưa có ngày ban hành. Hãy ghi ngày; nếu chưa biết, hãy kiểm tra lại tệp và chọn “Dòng không ghi ngày ban hành: văn bản chưa rõ ngày”.',
    en: 'No date of issue. Write it; if nobody knows it yet, have the file checked again and choose "Rows without a date: the directive\'s date is not known yet".',
  },
  'incomplete-there': {
    vi: 'Văn bản này đã vào sổ là {directive}, còn thiếu {lacks}. Hãy bổ sung tại trang của văn bản đó rồi gửi lại tệp; nếu là văn bản khác, hãy ghi trích yếu khác đi.',
    en: 'This directive is registered as {directive}, without its symbol or date ({lacks}). Give them on its page and send the file again; if it is another directive, word its abstract differently.',
  },
  'until-missing': {
    vi: 'Thời hạn này lặp lại theo kỳ: hãy nhập ngày cuối vào cột “Giao đến hết ngày”.',
    en: 'This deadline recurs: enter the last day in the column "Giao đến hết ngày".',
  },
  'urgency-not-known': {
    vi: 'Không có mức khẩn “{text}”. Hãy chọn Thường, Khẩn, Thượng khẩn hoặc Hỏa tốc.',
    en: 'There is no urgency "{text}". Choose Thường, Khẩn, Thượng khẩn or Hỏa tốc.',
  },
  'yes-or-no': {
    vi: 'Không hiểu “{text}”. Hãy ghi Có hoặc Không.',
    en: '"{text}" is not understood. Write Có or Không.',
  },
  'kind-not-known': {
    vi: 'Không có loại văn bản “{text}”. Hãy chọn trong danh sách của tệp mẫu, ví dụ công văn, thông báo, kết luận.',
    en: 'There is no kind "{text}". Choose one of the template\'s list, such as công văn, thông báo, kết luận.',
  },
  'number-and-symbol': {
    vi: 'Không đọc được số, ký hiệu “{text}”. Hãy ghi như trên văn bản, ví dụ 4651/UBND-KSTT.',
    en: 'Number and symbol "{text}" cannot be read. Write them as on the directive, such as 4651/UBND-KSTT.',
  },
  'directive-differs': {
    vi: 'Khác với dòng {row} của cùng văn bản. Hãy ghi giống nhau, hoặc sửa số hoặc ngày nếu là văn bản khác.',
    en: 'It differs from row {row} of the same directive. Make them alike, or correct number or date.',
  },
  'department-ended': {
    vi: '{name} đã kết thúc hoạt động ngày {on}. Hãy chọn đơn vị kế thừa: {successors}.',
    en: '{name} ended on {on}. Choose who took over: {successors}.',
  },
  'department-not-yet': {
    vi: '{name} hoạt động từ ngày {on}, sau ngày văn bản. Hãy chọn đơn vị khác.',
    en: '{name} began on {on}, after the directive. Choose another department.',
  },
  'not-in-register': {
    vi: '“{words}” không có trong danh sách đơn vị vào ngày văn bản. Hãy chọn đơn vị trong danh sách, hoặc đề nghị quản trị thêm đơn vị.',
    en: '"{words}" is not in the register on that day. Choose a department, or ask the administrator to enter it.',
  },
  'names-nobody': {
    vi: '“{words}” không nêu rõ đơn vị nào. Hãy ghi tên các đơn vị.',
    en: '"{words}" does not say which bodies. Name the departments.',
  },
  'several-alike': {
    vi: '“{words}” có thể là nhiều đơn vị. Hãy chọn một đơn vị, hoặc ghi tên đầy đủ.',
    en: '"{words}" may be several departments. Choose one, or write its name in full.',
  },
  'formula-value': {
    vi: 'Giá trị do công thức tính, lấy như tệp đã lưu. Xin kiểm tra.',
    en: 'The value of a formula, as it was saved in the file. Please check it.',
  },
  'from-section': {
    vi: 'Lấy theo dòng tiêu đề {row}.',
    en: 'Taken from the heading in row {row}.',
  },
  'said-otherwise': {
    vi: 'Ô này ghi “{text}”, cột “{column}” ghi “{other}”. Hãy sửa một trong hai ô.',
    en: 'This cell says "{text}", the column "{column}" says "{other}". Correct one of the two.',
  },
  'row-otherwise': {
    vi: 'Cùng văn bản, đơn vị và nội dung với dòng {row} nhưng thời hạn khác: dòng {row} {first}, dòng này {dueOn}. Hãy giữ một dòng; nếu là hai việc, hãy ghi nội dung khác nhau.',
    en: 'The same directive, department and words as row {row} with another deadline: row {row} {first}, this one {dueOn}. Keep one; if they are two tasks, word them differently.',
  },
  'row-twice': {
    vi: 'Cùng văn bản, đơn vị, nội dung và thời hạn với dòng {row}. Hãy xóa một dòng; nếu là hai nhiệm vụ, hãy ghi nội dung khác nhau.',
    en: 'It asks the same of the same department as row {row}. Delete one; if they are two tasks, word them differently.',
  },
  'task-otherwise': {
    vi: 'Văn bản {directive} đã có nhiệm vụ cùng nội dung của {department} (thời hạn {dueOn}) nhưng không giống hệt dòng này. Tệp không sửa nhiệm vụ đã giao: hãy sửa tại trang của nhiệm vụ; nếu là việc khác, hãy ghi nội dung khác đi.',
    en: 'Directive {directive} has this task of {department} (due {dueOn}), not quite as this row says. A file corrects no tasks: correct it on its page; if it is another task, word it differently.',
  },
} as const
