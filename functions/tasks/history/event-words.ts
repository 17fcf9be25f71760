import type { Words } from '../../shared/problems/problem.ts'

/** What people call the ways in which a task is closed. */
export const lifecycleWords = {
  accepted: ['đã xác nhận hoàn thành', 'accepted as done'],
  withdrawn: ['đã rút', 'withdrawn'],
  reassigned: ['đã giao lại, tách hoặc gộp', 'reassigned, split or merged'],
} as const satisfies Words

/** What people call the entries of a task's history. */
export const eventWords = {
  registered: ['vào sổ', 'registered it'],
  given: ['giao khi đến kỳ', 'gave it, its period having begun'],
  withheld: ['giữ lại vì đơn vị không còn nhận nhiệm vụ', 'withheld it, its department taking no more work'],
  released: ['để giao tiếp vì đơn vị còn nhận nhiệm vụ', 'let it be given, its department taking work'],
  'progress-updated': ['cập nhật tình hình', 'posted a progress update'],
  reported: ['báo cáo khi đến hạn', 'gave the deadline report'],
  judged: ['xác nhận hoặc trả lại kết quả', 'accepted or returned the result'],
  'extension-prepared': ['trình phương án gia hạn', 'prepared the extension'],
  'extension-decided': ['quyết định gia hạn', 'decided the extension'],
  'decision-paper-carried': ['ghi nhận bước của văn bản quyết định', 'carried the paper of the decision on'],
  'extension-corrected': ['sửa quyết định gia hạn', 'corrected the extension'],
  'explanation-asked': ['yêu cầu giải trình', 'asked for an explanation'],
  'explanation-answered': ['giải trình', 'explained'],
  'deadline-missed': ['ghi nhận quá hạn', 'recorded a missed deadline'],
  urged: ['đôn đốc', 'urged it'],
  acknowledged: ['tiếp nhận', 'acknowledged it'],
  'returned-as-not-ours': ['đề nghị chuyển đơn vị khác', 'returned it as not theirs'],
  'assignment-confirmed': ['giữ nguyên đơn vị', 'kept it with the department'],
  'assigned-to-staff': ['giao cán bộ thực hiện', 'handed it down'],
  starred: ['gắn hoặc bỏ sao', 'changed the star'],
  'urgency-set': ['đổi mức độ khẩn', 'changed the urgency'],
  'product-named': ['xếp vào danh mục sản phẩm', 'said which product it is'],
  corrected: ['sửa thông tin', 'corrected it'],
  withdrawn: ['rút nhiệm vụ', 'withdrew it'],
  reassigned: ['giao lại', 'reassigned it'],
  split: ['tách', 'split it'],
  merged: ['gộp', 'merged it'],
  'took-over': ['nhận gộp nhiệm vụ khác', 'merged another task into it'],
  'coordination-set': ['phân công phối hợp', 'named coordinating departments'],
  'coordination-answered': ['trả lời phối hợp', 'answered as coordinator'],
  commented: ['trao đổi', 'commented'],
} as const satisfies Words
