const vi = {
  reassign: {
    title: 'Giao lại cho đơn vị khác',
    lead: 'Nhiệm vụ kết thúc ở đơn vị hiện nay; đơn vị nhận có nhiệm vụ mới, nối với nhiệm vụ này.',
    send: 'Giao lại',
    done: 'Đã giao lại cho đơn vị khác.',
  },
  split: {
    title: 'Tách nhiệm vụ',
    lead: 'Nhiệm vụ này kết thúc; mỗi phần thành một nhiệm vụ mới, nối với nhiệm vụ này.',
    part: (count: string) => `Phần ${count}`,
    wrong: (part: string, wrong: string) => `${part}: ${wrong}`,
    add: 'Thêm một phần',
    remove: 'Bỏ phần cuối',
    send: 'Tách nhiệm vụ',
    done: 'Đã tách nhiệm vụ.',
  },
  merge: {
    title: 'Gộp vào nhiệm vụ khác',
    lead: 'Nhiệm vụ này ra khỏi số liệu; nhiệm vụ nhận gộp giữ thời hạn của mình.',
    into: 'Nhiệm vụ nhận gộp',
    intoHint: 'Nhiệm vụ đang thực hiện của cùng đơn vị.',
    intoMissing: 'Chọn nhiệm vụ nhận gộp',
    send: 'Gộp',
    done: 'Đã gộp vào nhiệm vụ khác.',
  },
}

const en = {
  reassign: {
    title: 'Reassign to another department',
    lead: 'The task ends where it is; the other department gets a new one, linked to this.',
    send: 'Reassign',
    done: 'The task was reassigned.',
  },
  split: {
    title: 'Split the task',
    lead: 'This task ends; each part becomes a new task, linked to this.',
    part: (count: string) => `Part ${count}`,
    wrong: (part: string, wrong: string) => `${part}: ${wrong}`,
    add: 'Add a part',
    remove: 'Remove the last part',
    send: 'Split',
    done: 'The task was split.',
  },
  merge: {
    title: 'Merge into another task',
    lead: 'This task leaves the figures; the other keeps its own due date.',
    into: 'Into the task',
    intoHint: 'An open task of the same department.',
    intoMissing: 'Choose the other task',
    send: 'Merge',
    done: 'The task was merged into another.',
  },
} satisfies typeof vi

/** A task ends where it is and goes on elsewhere. */
export const endingTexts = { vi, en }
