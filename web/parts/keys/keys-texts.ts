const vi = {
  title: 'Phím tắt',
  said: 'Dùng được ở mọi trang, khi không nhập chữ.',
  keys: {
    palette: 'Mở nhanh trang, nhiệm vụ vừa xem, hoặc tìm',
    search: 'Đến ô tìm kiếm',
    next: 'Dòng tiếp theo của danh sách',
    previous: 'Dòng trước',
    choose: 'Chọn hoặc bỏ chọn dòng đang đứng',
    decide: 'Mở hoặc đến thao tác của dòng, của nhiệm vụ đang xem',
    help: 'Bảng này',
  },
  letters: 'Bật các phím một chữ (/, j, k, x, d, ?)',
  close: 'Đóng',
  go: 'Mở nhanh',
  goSaid: 'Nhập vài chữ; mũi tên để chọn, Enter để mở.',
  words: 'Trang, nhiệm vụ vừa xem hoặc từ cần tìm',
  find: (words: string) => `Tìm “${words}”`,
  recent: 'vừa xem',
}

const en = {
  title: 'Keyboard shortcuts',
  said: 'They work on every page, while nothing is being typed.',
  keys: {
    palette: 'Open a page or what you looked at last, or search',
    search: 'To the search box',
    next: 'Next row of the list',
    previous: 'The row before',
    choose: 'Choose the row you are on, or let it go',
    decide: 'Open or go to what is to be done with the row or the task shown',
    help: 'This table',
  },
  letters: 'Single keys are on (/, j, k, x, d, ?)',
  close: 'Close',
  go: 'Go to',
  goSaid: 'Type a few letters; arrows choose, Enter opens.',
  words: 'A page, what you looked at last, or words to search for',
  find: (words: string) => `Search for “${words}”`,
  recent: 'seen',
} satisfies typeof vi

export const keysTexts = { vi, en }
