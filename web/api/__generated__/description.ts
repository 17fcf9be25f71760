/** Made from the API's own schemas by `npm run openapi`. */
export type components = {
    schemas: {
        /**
         * Format: date
         * @description YYYY-MM-DD in Asia/Ho_Chi_Minh
         */
        readonly LocalDate: string;
        /** @description for example SGTVT */
        readonly DepartmentCode: string;
        /** @description for example da-nang, or 4651 */
        readonly SetName: string;
        /** @description the code of a person, given once */
        readonly UserId: string;
        readonly AssessmentScheme: {
            /** @description how the three percentages make the 70 points */
            readonly weights: {
                readonly quantity: number;
                readonly quality: number;
                readonly progress: number;
            };
            /**
             * @description whether each return of a result is an assessment not reached, which costs 25 % of the quality points
             * @enum {string}
             */
            readonly returnsCost: "each" | "none";
            /**
             * @description which due dates a delay is measured by
             * @enum {string}
             */
            readonly progressBy: "dates-in-force" | "original-dates";
            /**
             * @description whether what was submitted in time and lies unanswered at the end counts as assigned and not done
             * @enum {string}
             */
            readonly waiting: "left-out" | "assigned";
            /** @description what a task counts of which nobody has said which product it is */
            readonly otherUnits: number;
            /** @description the catalogue of products with their converted units */
            readonly products: readonly {
                /** @description as the catalogue numbers it: VB.01 */
                readonly code: string;
                readonly name: string;
                /** @description converted units that one of it counts, two decimals at most */
                readonly units: number;
            }[];
        };
        readonly Delegation: {
            readonly deputy: components["schemas"]["UserId"];
            readonly from: components["schemas"]["LocalDate"];
            readonly to: components["schemas"]["LocalDate"];
        };
        readonly Department: {
            readonly code: components["schemas"]["DepartmentCode"];
            readonly name: string;
            readonly nameEn?: string;
            /** @description what else it is called: a former name, a usual abbreviation */
            readonly furtherNames?: readonly string[];
            /**
             * @description central: a central body on the territory, a ministry
             * @enum {string}
             */
            readonly kind: "office" | "department" | "agency" | "district" | "commune" | "enterprise" | "central";
            readonly validFrom: components["schemas"]["LocalDate"];
            readonly validTo?: components["schemas"]["LocalDate"];
            /** @description for example khối kinh tế, khối nội chính */
            readonly groups?: readonly string[];
            /** @description who took over when it ended; the first is the main one */
            readonly successors?: readonly components["schemas"]["DepartmentCode"][];
        };
        readonly DepartmentSuccession: {
            /** @description the first day of the successors; one that is to come is kept until then */
            readonly on: components["schemas"]["LocalDate"];
            /** @description the document that says so */
            readonly decision: string;
            /** @description the code of a department there is, or a new one */
            readonly successors: readonly (components["schemas"]["DepartmentCode"] | components["schemas"]["Department"])[];
            /** @description tasks that do not go to the first successor, others' tasks that it has a part in too */
            readonly tasks?: readonly {
                readonly id: components["schemas"]["TaskId"];
                readonly to: components["schemas"]["DepartmentCode"];
            }[];
            /** @description people who do not go to the first successor */
            readonly people?: readonly {
                readonly id: components["schemas"]["UserId"];
                readonly to: components["schemas"]["DepartmentCode"];
            }[];
        };
        /** @description for example SGTVT-2021-k3f9x2m8q1ab */
        readonly TaskId: string;
        readonly NewDirective: {
            /** @enum {string} */
            readonly kind: "official-letter" | "notice" | "conclusion" | "meeting-conclusion" | "instruction" | "decision" | "resolution" | "plan" | "programme" | "telegram" | "oral-instruction" | "directing-document" | "policy" | "report" | "other";
            readonly number?: string;
            readonly symbol?: string;
            /** @description absent as long as nobody knows it */
            readonly issuedOn?: components["schemas"]["LocalDate"];
            readonly issuer: string;
            readonly signer?: string;
            readonly abstract: string;
            /** @enum {string} */
            readonly urgency?: "urgent" | "very-urgent" | "flash";
            /**
             * @description present on demonstration data only
             * @constant
             */
            readonly sample?: true;
            /**
             * @description instead of issuedOn, which is given later with a change of the directive
             * @constant
             */
            readonly dateUnknown?: true;
            /**
             * @description with it the directive is refused
             * @enum {string}
             */
            readonly secrecy?: "secret" | "highly-secret" | "top-secret";
        };
        readonly TaskRequest: {
            readonly department: components["schemas"]["DepartmentCode"];
            readonly title: string;
            readonly content?: string;
            /** @description default: the directive's date */
            readonly assignedOn?: components["schemas"]["LocalDate"];
            readonly dueOn?: components["schemas"]["LocalDate"];
            readonly deadlineAsWorded?: string;
            readonly assigneeAsWorded?: string;
            readonly coordinating?: readonly components["schemas"]["DepartmentCode"][];
            readonly forInformation?: readonly components["schemas"]["DepartmentCode"][];
            /** @default false */
            readonly starred?: boolean;
            /** @enum {string} */
            readonly urgency?: "urgent" | "very-urgent" | "flash";
            /** @description further departments that each get the task for themselves */
            readonly jointLeads?: readonly components["schemas"]["DepartmentCode"][];
            readonly due?: components["schemas"]["Due"];
        };
        readonly Due: {
            /** @constant */
            readonly by: "term";
            readonly term: components["schemas"]["Term"];
        } | {
            /** @constant */
            readonly by: "wording";
            /** @description the day up to which the periods get their tasks; without it the series goes on */
            readonly until?: components["schemas"]["LocalDate"];
        } | {
            /** @constant */
            readonly by: "recurrence";
            readonly recurrence: components["schemas"]["Recurrence"];
            /** @description the day up to which the periods get their tasks; without it the series goes on */
            readonly until?: components["schemas"]["LocalDate"];
        } | {
            /** @constant */
            readonly by: "none";
        };
        readonly Term: {
            readonly count: number;
            /** @enum {string} */
            readonly unit: "day" | "working-day" | "week" | "month";
        };
        readonly Recurrence: {
            /** @enum {string} */
            readonly every: "month" | "quarter" | "half-year" | "year";
            readonly day?: number;
            readonly dates?: readonly string[];
        };
        readonly WaitingRequest: {
            readonly title: string;
            readonly content?: string;
            readonly dueOn?: components["schemas"]["LocalDate"];
            readonly deadlineAsWorded?: string;
            readonly assigneeAsWorded?: string;
            readonly coordinating?: readonly components["schemas"]["DepartmentCode"][];
            readonly forInformation?: readonly components["schemas"]["DepartmentCode"][];
            /** @default false */
            readonly starred?: boolean;
            /** @enum {string} */
            readonly urgency?: "urgent" | "very-urgent" | "flash";
            readonly due?: components["schemas"]["Due"];
        };
        /** @description date_number_SYMBOL, for example 2021-07-26_4651_UBND-KSTT; date_number without a symbol; 2021-00-00 for the date while only the year of its entry is known */
        readonly DirectiveKey: string;
        readonly DirectiveChange: {
            /** @constant */
            readonly change: "correct";
            /** @description the version that was read */
            readonly version: number;
            readonly reason: string;
            /** @enum {string} */
            readonly kind?: "official-letter" | "notice" | "conclusion" | "meeting-conclusion" | "instruction" | "decision" | "resolution" | "plan" | "programme" | "telegram" | "oral-instruction" | "directing-document" | "policy" | "report" | "other";
            readonly issuer?: string;
            readonly signer?: string;
            readonly abstract?: string;
            /** @enum {string} */
            readonly urgency?: "urgent" | "very-urgent" | "flash";
        } | {
            /** @constant */
            readonly change: "supersede";
            /** @description the version that was read */
            readonly version: number;
            readonly reason: string;
            readonly by: components["schemas"]["DirectiveKey"];
        } | {
            /** @constant */
            readonly change: "withdraw";
            /** @description the version that was read */
            readonly version: number;
            readonly reason: string;
        } | {
            /** @constant */
            readonly change: "await-lead";
            /** @description the version that was read */
            readonly version: number;
            readonly reason?: string;
            readonly tasks: readonly components["schemas"]["WaitingRequest"][];
        } | {
            /** @constant */
            readonly change: "name-lead";
            /** @description the version that was read */
            readonly version: number;
            readonly reason?: string;
            readonly waiting: string;
            readonly leads: readonly components["schemas"]["DepartmentCode"][];
            /** @description default: the day of the naming, from which a term runs */
            readonly assignedOn?: components["schemas"]["LocalDate"];
            /** @description instead of what the directive says */
            readonly dueOn?: components["schemas"]["LocalDate"];
        } | {
            /** @constant */
            readonly change: "withdraw-waiting";
            /** @description the version that was read */
            readonly version: number;
            readonly reason: string;
            readonly waiting: string;
        } | {
            /** @constant */
            readonly change: "complete";
            /** @description the version that was read */
            readonly version: number;
            readonly reason?: string;
            readonly symbol?: string;
            readonly issuedOn?: components["schemas"]["LocalDate"];
        } | {
            /** @constant */
            readonly change: "attach";
            /** @description the version that was read */
            readonly version: number;
            readonly reason?: string;
            /** @description ids of files that were announced and sent */
            readonly files: readonly components["schemas"]["FileId"][];
        };
        readonly FileId: string;
        readonly FileAnnouncement: {
            readonly name: string;
            /** @description bytes */
            readonly size: number;
            /** @description of the bytes, as hexadecimal digits */
            readonly sha256: string;
        };
        readonly Question: {
            readonly about: {
                /** @constant */
                readonly kind: "task";
                readonly taskId: components["schemas"]["TaskId"];
            } | {
                /** @constant */
                readonly kind: "figure";
                readonly department: components["schemas"]["DepartmentCode"];
                readonly year: number;
                readonly asOf: components["schemas"]["LocalDate"];
                /** @enum {string} */
                readonly count: "doneOnTime" | "doneLate" | "doneNoDeadline" | "openInTerm" | "openOverdue" | "openNoDeadline" | "withdrawn" | "reassigned" | "done" | "assigned" | "given" | "reportsOwed" | "reportsInTime";
            } | {
                /** @constant */
                readonly kind: "rate";
                readonly department: components["schemas"]["DepartmentCode"];
                readonly year: number;
                readonly asOf: components["schemas"]["LocalDate"];
                /** @description a formula of the set, or reportRate, which every set prints */
                readonly rate: components["schemas"]["FormulaName"];
                /** @default da-nang */
                readonly formulaSet?: components["schemas"]["SetName"];
            };
            readonly question: string;
            readonly dueOn: components["schemas"]["LocalDate"];
        };
        /** @description for example completion */
        readonly FormulaName: string;
        readonly ExplanationId: string;
        readonly ExplanationAnswer: {
            readonly text: string;
            /** @description document numbers or links that prove it */
            readonly evidence?: readonly string[];
            /** @description ids of files that were announced and sent */
            readonly files?: readonly components["schemas"]["FileId"][];
        };
        readonly NewFeed: {
            /** @enum {string} */
            readonly kind: "calendar" | "tasks" | "figures" | "nightly";
            /** @description where it is used: the phone, a report */
            readonly name: string;
        };
        /** @description 2021, 2021-H1, 2021-Q3 or 2021-07 */
        readonly PeriodWord: string;
        readonly FormulaSet: {
            readonly name: components["schemas"]["SetName"];
            readonly formulas: {
                readonly [key: string]: {
                    readonly numerator: readonly ("assigned" | "given" | "done" | "doneOnTime" | "doneLate" | "doneNoDeadline" | "openInTerm" | "openOverdue" | "openNoDeadline" | "withdrawn" | "reassigned")[];
                    readonly denominator: readonly ("assigned" | "given" | "done" | "doneOnTime" | "doneLate" | "doneNoDeadline" | "openInTerm" | "openOverdue" | "openNoDeadline" | "withdrawn" | "reassigned")[];
                    readonly words: {
                        readonly vi: string;
                        readonly en: string;
                    };
                };
            };
            /**
             * @description default half-up
             * @enum {string}
             */
            readonly rounding?: "half-up" | "truncated";
            /** @description places that are printed; default 2 */
            readonly decimals?: number;
        };
        readonly Letter: {
            readonly number: string;
            readonly symbol: string;
            readonly issuedOn: components["schemas"]["LocalDate"];
            readonly ruleSet?: components["schemas"]["SetName"];
            /** @description which version of the rule set; default: the one in force on the day of the letter */
            readonly ruleSetVersion?: number;
            readonly named: readonly {
                readonly department: components["schemas"]["DepartmentCode"];
                /** @enum {string} */
                readonly level: "commend" | "acknowledge" | "request" | "remind" | "criticise";
            }[];
        };
        readonly NewListView: {
            /** @enum {string} */
            readonly of: "person" | "department" | "city";
            readonly name: string;
            readonly query: {
                readonly department?: components["schemas"]["DepartmentCode"];
                readonly year?: string;
                /** @enum {string} */
                readonly status?: "open" | "done" | "assigned" | "done-on-time" | "done-late" | "done-no-deadline" | "open-in-term" | "open-overdue" | "open-no-deadline" | "withdrawn" | "reassigned" | "planned";
                /** @enum {string} */
                readonly starred?: "true" | "false";
                /** @enum {string} */
                readonly urgency?: "usual" | "urgent" | "very-urgent" | "flash";
                /** @description who in the department it was assigned to */
                readonly holder?: components["schemas"]["UserId"];
                /** @enum {string} */
                readonly awaiting?: "acceptance" | "decision" | "signature";
                /**
                 * @description the column of the board in which it stands
                 * @enum {string}
                 */
                readonly boardState?: "overdue" | "untaken" | "under-way" | "acceptance" | "decision" | "signature";
                readonly dueFrom?: components["schemas"]["LocalDate"];
                readonly dueTo?: components["schemas"]["LocalDate"];
            };
            readonly columns?: readonly ("task" | "department" | "coordinating" | "dueOn" | "deadlineAsWorded" | "status" | "daysOverdue" | "progress" | "urgings" | "holder" | "assignedOn" | "submittedOn" | "acceptedOn")[];
            /** @enum {string} */
            readonly sort?: "task" | "-task" | "department" | "-department" | "dueOn" | "-dueOn" | "status" | "-status" | "daysOverdue" | "-daysOverdue" | "progress" | "-progress" | "urgings" | "-urgings" | "assignedOn" | "-assignedOn" | "submittedOn" | "-submittedOn" | "acceptedOn" | "-acceptedOn";
        };
        readonly NewMachine: {
            /** @description what people call the system: it stands in histories in the place of a person */
            readonly name: string;
            /** @description what it may do; nothing else */
            readonly scopes: readonly ("register-tasks" | "read-directives" | "read-tasks")[];
        };
        /** @description the client_id of a program */
        readonly MachineId: string;
        readonly NewWebhook: {
            /** @description https, of a host that the internet knows */
            readonly url: string;
            readonly kinds: readonly ("task.registered" | "task.acknowledged" | "task.returned-as-not-ours" | "task.assignment-confirmed" | "task.progress-updated" | "task.result-submitted" | "task.result-accepted" | "task.result-returned" | "task.extension-requested" | "task.extension-decided" | "task.corrected" | "task.urgency-set" | "task.urged" | "task.withdrawn" | "task.reassigned")[];
        };
        readonly OutgoingDraft: {
            /** @enum {string} */
            readonly kind: "letter" | "urging";
            /** @description what it is about, as the paper itself says (trích yếu) */
            readonly subject: string;
            readonly symbol: string;
            readonly named: readonly {
                readonly department: components["schemas"]["DepartmentCode"];
                /** @enum {string} */
                readonly level: "commend" | "acknowledge" | "request" | "remind" | "criticise";
            }[];
            readonly ruleSet?: components["schemas"]["SetName"];
        } | {
            /** @enum {string} */
            readonly kind: "report" | "explanation-request";
            /** @description what it is about, as the paper itself says (trích yếu) */
            readonly subject: string;
            readonly symbol: string;
        };
        readonly OutgoingPaperId: string;
        readonly OutgoingStep: {
            readonly step: components["schemas"]["PaperStep"] | {
                /** @constant */
                readonly step: "file-kept";
            };
            /** @description such as the signed file; announced and sent before */
            readonly files?: readonly components["schemas"]["FileId"][];
        };
        readonly PaperStep: {
            /** @constant */
            readonly step: "sent-for-signing";
            /** @description the day on the paper; today or earlier */
            readonly day: components["schemas"]["LocalDate"];
        } | {
            /** @constant */
            readonly step: "numbered";
            /** @description the day on the paper; today or earlier */
            readonly day: components["schemas"]["LocalDate"];
            readonly number: string;
        } | {
            /** @constant */
            readonly step: "signed";
            /** @description the day on the paper; today or earlier */
            readonly day: components["schemas"]["LocalDate"];
        } | {
            /** @constant */
            readonly step: "sent-out";
            /** @description the day on the paper; today or earlier */
            readonly day: components["schemas"]["LocalDate"];
        } | {
            /** @constant */
            readonly step: "taken-back";
            readonly reason: string;
        };
        /** @enum {string} */
        readonly PaperKind: "letter" | "report" | "urging" | "office-urging" | "extension" | "extension-refusal" | "extension-correction" | "explanation-request" | "slip";
        readonly RuleSet: {
            readonly name: components["schemas"]["SetName"];
            readonly letter: string;
            /** @description what the letter is about, as papers cite it at the first place */
            readonly abstract?: string;
            readonly from: components["schemas"]["LocalDate"];
            /**
             * @description judged only when asked for: never in force by itself
             * @constant
             */
            readonly award?: true;
            /** @description levels for which the letter prints no numbers: they are the city's own */
            readonly cityRules?: readonly ("commend" | "acknowledge" | "request" | "remind" | "criticise")[];
            readonly levels: readonly {
                /** @enum {string} */
                readonly level: "commend" | "acknowledge" | "request" | "remind" | "criticise";
                /**
                 * @description assigned tasks from which the level is given
                 * @default 0
                 */
                readonly floor?: number;
                /** @default [] */
                readonly all?: readonly ({
                    /** @enum {string} */
                    readonly count: "assigned" | "done" | "doneOnTime" | "doneLate" | "openOverdue" | "timesCommended";
                    /** @enum {string} */
                    readonly is: ">" | ">=" | "<" | "<=";
                    readonly number: number;
                } | {
                    /**
                     * @description of the assigned tasks
                     * @enum {string}
                     */
                    readonly share: "done" | "doneOnTime" | "doneLate" | "openOverdue";
                    /** @enum {string} */
                    readonly is: ">" | ">=" | "<" | "<=";
                    readonly percent: number;
                })[];
                /** @default [] */
                readonly any?: readonly ({
                    /** @enum {string} */
                    readonly count: "assigned" | "done" | "doneOnTime" | "doneLate" | "openOverdue" | "timesCommended";
                    /** @enum {string} */
                    readonly is: ">" | ">=" | "<" | "<=";
                    readonly number: number;
                } | {
                    /**
                     * @description of the assigned tasks
                     * @enum {string}
                     */
                    readonly share: "done" | "doneOnTime" | "doneLate" | "openOverdue";
                    /** @enum {string} */
                    readonly is: ">" | ">=" | "<" | "<=";
                    readonly percent: number;
                })[];
            }[];
        };
        readonly Settings: {
            /** @description every open task is due an update in each window */
            readonly updateWindowDays: number;
            /** @description a task without due date and update for so long is listed */
            readonly silentMonths: number;
            /** @enum {string} */
            readonly overdueMails: "daily" | "every-3-days" | "weekly";
            /** @description days overdue from which the head is written to */
            readonly headAfterDays: number;
            /** @description days overdue from which the leader is told */
            readonly leaderAfterDays: number;
            /** @description a task urged more often is listed for the leader */
            readonly urgingsBeforeListed: number;
            /** @description hours in which a task of the highest urgency (hỏa tốc) is to be acknowledged */
            readonly flashHours: number;
            /** @description hours in which a task of the second urgency (thượng khẩn) is to be acknowledged */
            readonly veryUrgentHours: number;
            /** @description extensions one task may be granted */
            readonly maxExtensions: number;
            /** @description days by which one extension may move the due date */
            readonly maxExtensionDays: number;
            /**
             * @description whether a leader's decision on an extension counts from the day it is entered, or from the day its paper is signed
             * @enum {string}
             */
            readonly extensionsCountFrom: "decision" | "signature";
            /**
             * @description whether a leader's deputy may decide an extension on which they themselves have prepared the decision
             * @enum {string}
             */
            readonly decidingOwnPreparation: "refused" | "allowed";
            /**
             * @description whether a report of finished work needs a document number, a link or a file that proves it, or words alone
             * @enum {string}
             */
            readonly finishedReportsNeed: "evidence" | "words";
            /** @description 31 is the last day of each month */
            readonly reportingMonthEndsOn: number;
            /** @description departments with more assigned tasks are ranked among the large ones */
            readonly volumeLargeAbove: number;
            /** @description departments with fewer assigned tasks are ranked among the small ones */
            readonly volumeSmallBelow: number;
            /** @description each half hour from 06:00 to 11:30 */
            readonly mailTime: string;
            /** @description the unit or the person who answers questions about the figures */
            readonly contactName: string;
            readonly contactPhone: string;
            readonly contactEmail: string;
            /** @description in full, as in "UBND thành phố Đà Nẵng": with "thành phố" or "tỉnh" */
            readonly cityName: string;
            /** @description the place before the date of a paper */
            readonly cityPlace: string;
            /** @description the unit in the letters' symbol: KSTT in UBND-KSTT */
            readonly officeSymbol: string;
            /** @description who signs papers, and as what */
            readonly signers: readonly components["schemas"]["Signer"][];
            /** @description the name of whom of them signs letters, where nobody else is chosen */
            readonly letterSigner: string;
            /** @description the name of whom of them signs reports, where nobody else is chosen */
            readonly reportSigner: string;
        };
        readonly Signer: {
            readonly name: string;
            /** @enum {string} */
            readonly position: "chairman" | "acting-chairman" | "vice-chairman" | "office-head" | "acting-office-head" | "deputy-office-head" | "authorised";
            /** @description the office of who signs on written authority, as "Giám đốc Sở Nội vụ" */
            readonly title?: string;
        };
        readonly Acceptance: {
            /** @constant */
            readonly decision: "accept";
            readonly note?: string;
            /** @description the day of the work where it is entered later */
            readonly happenedOn?: components["schemas"]["LocalDate"];
            /**
             * @description judge by the day of the work that the report says, not by the day it was entered
             * @constant
             */
            readonly honourWorkDate?: true;
        } | {
            /** @constant */
            readonly decision: "return";
            readonly reason: string;
            /** @description the day of the work where it is entered later */
            readonly happenedOn?: components["schemas"]["LocalDate"];
        };
        readonly Acknowledgement: {
            readonly note?: string;
        };
        readonly StaffAssignment: {
            readonly holder: components["schemas"]["UserId"];
            readonly note?: string;
        };
        readonly Comment: {
            readonly text: string;
            /** @description who is told in person: people of the lead department, of the Office, or leaders */
            readonly mentions?: readonly components["schemas"]["UserId"][];
            readonly files?: readonly components["schemas"]["FileId"][];
        };
        readonly AssignmentConfirmation: {
            readonly reason: string;
        };
        readonly CoordinationChange: {
            readonly parties: readonly {
                readonly department: components["schemas"]["DepartmentCode"];
                /** @enum {string} */
                readonly role: "coordinating" | "information" | "released";
                /** @description the coordinating department's own date */
                readonly dueOn?: components["schemas"]["LocalDate"];
                /** @description what it is asked to do */
                readonly part?: string;
            }[];
        };
        readonly CoordinationAnswer: {
            readonly text: string;
            readonly evidence?: readonly string[];
            readonly files?: readonly components["schemas"]["FileId"][];
        };
        readonly Correction: {
            readonly title?: string;
            readonly dueOn?: components["schemas"]["LocalDate"];
            readonly reason: string;
        };
        readonly DecisionPaper: {
            /** @description the version of the task that the decision made; default: the last decision */
            readonly decision?: number;
            readonly step: components["schemas"]["PaperStep"];
            /** @description such as the signed file; announced and sent before */
            readonly files?: readonly components["schemas"]["FileId"][];
        };
        readonly ExtensionDecision: {
            /** @constant */
            readonly decision: "approve";
            readonly dueOn: components["schemas"]["LocalDate"];
            /** @description nguyên nhân khách quan, Decree 335/2025 */
            readonly objectiveCause: boolean;
            readonly note?: string;
            /** @description the leader's reason for going beyond the city's limits */
            readonly beyondLimits?: string;
        } | {
            /** @constant */
            readonly decision: "refuse";
            readonly reason: string;
        };
        readonly ExtensionCorrection: {
            readonly dueOn: components["schemas"]["LocalDate"];
            /** @description nguyên nhân khách quan, as it should have been decided */
            readonly objectiveCause: boolean;
            readonly reason: string;
        };
        readonly ExtensionPreparation: {
            /** @constant */
            readonly recommendation: "approve";
            readonly dueOn: components["schemas"]["LocalDate"];
            readonly objectiveCause?: boolean;
            readonly note?: string;
        } | {
            /** @constant */
            readonly recommendation: "refuse";
            readonly note: string;
        };
        readonly Merger: {
            readonly reason: string;
            readonly into: components["schemas"]["TaskId"];
        };
        readonly NotOurs: {
            readonly reason: string;
        };
        readonly ProductNaming: {
            /** @description as the catalogue numbers it: VB.01 */
            readonly product: string;
        };
        readonly ProgressUpdate: {
            readonly text: string;
            readonly percent?: number;
            /** @description document numbers or links that prove it */
            readonly evidence?: readonly string[];
            /** @description ids of files that were announced and sent */
            readonly files?: readonly components["schemas"]["FileId"][];
            /** @description the day of the work where it is entered later */
            readonly happenedOn?: components["schemas"]["LocalDate"];
        };
        readonly Reassignment: {
            readonly reason: string;
            readonly to: {
                readonly department: components["schemas"]["DepartmentCode"];
                /** @description default: that of the task before */
                readonly title?: string;
                readonly content?: string;
                /** @description default: today */
                readonly assignedOn?: components["schemas"]["LocalDate"];
                readonly dueOn?: components["schemas"]["LocalDate"];
                readonly deadlineAsWorded?: string;
            };
        };
        readonly DeadlineReport: {
            /** @constant */
            readonly outcome: "finished";
            readonly result: string;
            /** @description document numbers or links that prove it */
            readonly evidence?: readonly string[];
            /** @description ids of files that were announced and sent */
            readonly files?: readonly components["schemas"]["FileId"][];
            /** @description the day of the work where it is entered later */
            readonly happenedOn?: components["schemas"]["LocalDate"];
        } | {
            /** @constant */
            readonly outcome: "unfinished";
            /** @enum {string} */
            readonly reason: "other-bodies" | "legal-basis" | "land-clearance" | "funding" | "procurement" | "natural-disaster-or-epidemic" | "scope-changed" | "workload" | "other";
            readonly cause: string;
            readonly plan: string;
            readonly proposedDueOn: components["schemas"]["LocalDate"];
            /** @description ids of files that were announced and sent */
            readonly files?: readonly components["schemas"]["FileId"][];
            /** @description the day of the work where it is entered later */
            readonly happenedOn?: components["schemas"]["LocalDate"];
        };
        readonly Split: {
            readonly reason: string;
            readonly into: readonly {
                readonly department: components["schemas"]["DepartmentCode"];
                /** @description default: that of the task before */
                readonly title: string;
                readonly content?: string;
                /** @description default: today */
                readonly assignedOn?: components["schemas"]["LocalDate"];
                readonly dueOn?: components["schemas"]["LocalDate"];
                readonly deadlineAsWorded?: string;
            }[];
        };
        readonly Star: {
            readonly starred: boolean;
        };
        readonly UrgencyChange: {
            /** @enum {string} */
            readonly urgency: "usual" | "urgent" | "very-urgent" | "flash";
            readonly reason?: string;
        };
        readonly UrgingAct: {
            readonly words: string;
        };
        readonly Withdrawal: {
            readonly reason: string;
        };
        readonly NewUser: {
            readonly name: string;
            /**
             * Format: email
             * @description in small letters; it is no other person’s
             */
            readonly email: string;
            /** @enum {string} */
            readonly role: "leader" | "office" | "head" | "clerk" | "auditor" | "administrator";
            readonly department?: components["schemas"]["DepartmentCode"];
        };
        readonly AssigneeReading: {
            readonly departments: readonly {
                readonly code: string;
                readonly name: string;
            }[];
            /** @description whom the same words name beside the lead */
            readonly coordinating: readonly {
                readonly code: string;
                readonly name: string;
            }[];
            readonly unread: readonly {
                readonly words: string;
                /** @enum {string} */
                readonly because: "not-in-register" | "names-nobody" | "several-alike" | "department-ended" | "department-not-yet" | "lead-is-no-coordinator" | "too-long";
                readonly vi: string;
                readonly en: string;
                /** @description who may be meant, the nearest first; nobody is taken by itself */
                readonly proposals: readonly {
                    readonly code: string;
                    readonly name: string;
                }[];
            }[];
        };
        /** @description RFC 9457: what is wrong and what to do next, in Vietnamese and English */
        readonly Problem: {
            readonly type: string;
            /** @enum {string} */
            readonly code: "account-inactive" | "already-acknowledged" | "already-answered" | "already-returned-as-not-ours" | "already-submitted" | "already-urged" | "answer-pending" | "assigned-before-first" | "assigned-before-issued" | "assigned-in-future" | "body-too-large" | "bound-to-another-account" | "built-in-set" | "corrected-date-not-valid" | "decision-being-signed" | "decision-replaced" | "department-closed" | "department-ended" | "department-not-valid" | "deputy-not-suitable" | "directive-already-complete" | "directive-completed" | "directive-exists" | "directive-full" | "directive-not-in-force" | "directive-supersedes-itself" | "directive-unwritten" | "due-before-assigned" | "due-date-passed" | "entered-meanwhile" | "evidence-missing" | "explanation-answered" | "explanation-due-passed" | "explanation-still-open" | "extended-by-leader" | "extension-already-asked" | "extension-awaits-signature" | "extension-beyond-limits" | "extension-undecided" | "figure-of-future" | "figure-too-long-to-sort" | "file-already-attached" | "file-binary-excel" | "file-cell-too-long" | "file-content-refused" | "file-damaged" | "file-empty" | "file-encoding" | "file-encrypted" | "file-has-entities" | "file-has-formulas" | "file-has-links" | "file-has-macros" | "file-infected" | "file-kind-refused" | "file-name-differs" | "file-not-arrived" | "file-not-excel" | "file-not-there" | "file-old-excel" | "file-quotes" | "file-too-big" | "file-too-big-unpacked" | "file-too-heavy" | "file-too-many-columns" | "file-too-many-rows" | "file-too-many-sheets" | "file-too-much-text" | "file-without-list" | "file-without-rows" | "forbidden" | "form-expected" | "granted-date-passed" | "happened-outside" | "holder-not-of-department" | "idempotency-key-missing" | "idempotency-key-reused" | "if-match-missing" | "if-match-unreadable" | "import-columns-asked" | "import-not-previewed" | "insufficient-scope" | "invalid-client" | "invalid-cursor" | "invalid-fields" | "invalid-machine-token" | "invalid-scope" | "job-failed" | "last-administrator" | "lead-coordinates" | "letter-exists" | "letter-in-future" | "machine-inactive" | "mail-not-verified" | "mail-taken" | "malformed-json" | "merged-into-closed" | "merged-into-itself" | "move-too-far" | "name-taken" | "new-date-not-later" | "no-access-token" | "no-department" | "no-due-date-to-extend" | "no-extension-asked" | "no-extension-decided" | "no-extension-paper" | "no-extension-prepared" | "no-nightly-file" | "no-such-decision" | "no-such-webhook" | "no-tasks-to-urge" | "no-work-date" | "not-coordinating" | "not-found" | "not-overdue" | "not-readable-back" | "not-registered" | "not-returned-as-not-ours" | "not-through-site" | "not-waiting" | "nothing-corrected" | "nothing-planned" | "nothing-submitted" | "nothing-to-take-back" | "only-past-counted" | "paper-changed-meanwhile" | "paper-not-ready" | "paper-step-day-wrong" | "paper-step-stands" | "paper-step-taken" | "paper-withdrawn" | "papers-without-names" | "period-not-begun" | "person-not-mentionable" | "prepared-by-same-person" | "proposed-date-not-later" | "same-department" | "scheme-from-too-early" | "secret-directive" | "series-empty" | "session-ended" | "settings-from-too-early" | "sheet-empty" | "sheet-not-there" | "sheet-too-long" | "sign-in-not-recent" | "signer-of-another-paper" | "stale-directive" | "stale-machine" | "stale-user" | "stale-version" | "sub-deadline-after-due" | "succeeds-itself" | "succession-too-far" | "task-closed" | "task-planned" | "task-withheld" | "template-faulty" | "template-from-past" | "template-too-big" | "template-unusable" | "text-file-empty" | "text-file-is-scan" | "text-file-too-heavy" | "text-file-too-long" | "text-file-too-many-pages" | "text-file-unreadable" | "token-without-person" | "too-many-at-once" | "too-many-feeds" | "too-many-histories-to-count" | "too-many-machines" | "too-many-requests" | "too-many-rows" | "too-many-tasks" | "too-many-tasks-to-count" | "too-many-to-sort" | "too-many-views" | "too-many-waiting" | "too-many-webhooks" | "unexpected" | "unknown-department" | "unknown-directive" | "unknown-product" | "unknown-rate" | "unknown-set" | "unknown-set-version" | "unknown-signer" | "unsupported-media-type" | "view-name-taken" | "webhook-needs-reading" | "webhook-without-secret";
            readonly status: number;
            readonly title: string;
            readonly detail: string;
            /** @description for programs of OAuth 2.0: RFC 6749, 5.2 */
            readonly error?: string;
            readonly en: {
                readonly title: string;
                readonly detail: string;
            };
            readonly facts?: {
                readonly [key: string]: string | number;
            };
            readonly errors?: readonly {
                readonly pointer: string;
                readonly code: string;
                readonly vi: string;
                readonly en: string;
            }[];
        };
        /** @description API Gateway itself answers so, before any operation is reached */
        readonly GatewayMessage: {
            readonly message: string;
        };
        readonly ListedTask: {
            readonly department: string;
            readonly year: number;
            /** @enum {string} */
            readonly status: "done-on-time" | "done-late" | "done-no-deadline" | "open-in-term" | "open-overdue" | "open-no-deadline" | "withdrawn" | "reassigned" | "planned";
            /** @enum {string} */
            readonly awaiting?: "acceptance" | "decision" | "signature";
            readonly id: string;
            readonly title: string;
            readonly directive: components["schemas"]["DirectiveKey"];
            /** @description the same for all tasks of one item of the directive: joint leads, periods */
            readonly item?: string;
            /** @description what the directive says of the deadline, in its own words */
            readonly deadlineAsWorded?: string;
            /** @description what the first due date was computed from */
            readonly term?: components["schemas"]["Term"];
            /**
             * @description the last period of recurring work that has its task
             * @constant
             */
            readonly lastOfSeries?: true;
            /** @description recurring work without end: giving this task enters that of the period after it */
            readonly series?: components["schemas"]["Recurrence"];
            /** @description of an overdue task: 1 on its first day overdue, waiting for an answer left out */
            readonly daysOverdue?: number;
            readonly starred: boolean;
            /** @enum {string} */
            readonly urgency?: "urgent" | "very-urgent" | "flash";
            readonly holder?: string;
            /** Format: date */
            readonly assignedOn: string;
            /** Format: date */
            readonly originalDueOn?: string;
            /** Format: date */
            readonly dueOn?: string;
            /** @description submitted, and not judged yet */
            readonly result?: {
                readonly submittedOn: components["schemas"]["LocalDate"];
                /** @description the day of the work as the report says; on an accepted task the day that the Office judged by */
                readonly workedOn?: components["schemas"]["LocalDate"];
            };
            /** @description for an extension, and not decided yet */
            readonly request?: {
                readonly askedOn: components["schemas"]["LocalDate"];
                readonly proposedDueOn: components["schemas"]["LocalDate"];
                /** @description the Office has prepared the decision */
                readonly preparedOn?: components["schemas"]["LocalDate"];
                /** @description a leader has decided; it counts from the day on which the paper is signed */
                readonly decided?: {
                    readonly on: components["schemas"]["LocalDate"];
                    /** @description what was granted; absent where it was refused */
                    readonly dueOn?: components["schemas"]["LocalDate"];
                    /** @description the day on which its paper left the draft: nothing else is decided from then on */
                    readonly carriedOn?: components["schemas"]["LocalDate"];
                };
            };
            /** @description returned as not ours, and not answered yet */
            readonly notOurs?: {
                readonly returnedOn: components["schemas"]["LocalDate"];
            };
            /** @description a leader has put the last extension decision right; it counts from the day on which its paper is signed, and the due date in force stays until then */
            readonly correction?: {
                readonly on: components["schemas"]["LocalDate"];
                /** @description the due date once it is signed */
                readonly dueOn: components["schemas"]["LocalDate"];
                /** @description the day on which its paper left the draft: it is not corrected anew from then on */
                readonly carriedOn?: components["schemas"]["LocalDate"];
            };
            /** Format: date */
            readonly acceptedOn?: string;
            /** Format: date */
            readonly acknowledgedOn?: string;
            readonly percent?: number;
            /** Format: date */
            readonly updatedOn?: string;
            /** @description the departments that coordinate, whether they have answered or not */
            readonly coordinating?: readonly components["schemas"]["DepartmentCode"][];
            readonly holderName?: string;
            /** @description how often it was urged */
            readonly urgings?: number;
        };
        readonly CoordinationAnswerTold: {
            readonly text: string;
            readonly evidence?: readonly string[];
            readonly files?: readonly components["schemas"]["AttachedFile"][];
        };
        readonly AttachedFile: {
            readonly id: components["schemas"]["FileId"];
            readonly name: string;
            /** @description bytes */
            readonly size: number;
            /** @enum {string} */
            readonly kind: "pdf" | "docx" | "xlsx" | "doc" | "xls" | "jpeg" | "png";
            readonly sha256: string;
        };
        readonly Task: {
            readonly id: components["schemas"]["TaskId"];
            readonly version: number;
            readonly assignedOn: components["schemas"]["LocalDate"];
            /**
             * @description entered ahead for a period to come, and not given yet: in no figure; withheld: not on its day either, as its department takes no work then
             * @enum {string}
             */
            readonly planned?: "ahead" | "withheld";
            readonly registeredOn: components["schemas"]["LocalDate"];
            readonly starred: boolean;
            readonly starChangedOn?: components["schemas"]["LocalDate"];
            /** @enum {string} */
            readonly urgency?: "urgent" | "very-urgent" | "flash";
            readonly originalDueOn?: components["schemas"]["LocalDate"];
            /** @description the effective due date */
            readonly dueOn?: components["schemas"]["LocalDate"];
            readonly earlierDueDates?: readonly {
                /** @description absent where there was none */
                readonly dueOn?: components["schemas"]["LocalDate"];
                readonly until: components["schemas"]["LocalDate"];
                /** @constant */
                readonly missed?: true;
                /** @constant */
                readonly reported?: true;
                readonly reportedOn?: components["schemas"]["LocalDate"];
                /** @constant */
                readonly reportedByResult?: true;
                /**
                 * @description the Office put it right: until then it was the original date, too
                 * @constant
                 */
                readonly amended?: true;
            }[];
            /** @description waits for the Office or the leader that began in time and outlasted the due date */
            readonly waits?: readonly {
                readonly from: components["schemas"]["LocalDate"];
                readonly until: components["schemas"]["LocalDate"];
            }[];
            readonly percent?: number;
            /** @description the day of the latest update or report */
            readonly updatedOn?: components["schemas"]["LocalDate"];
            readonly reportsOwed: number;
            readonly reportsInTime: number;
            /** @description the due date that was reported on in time */
            readonly reportedFor?: components["schemas"]["LocalDate"];
            /**
             * @description the only report for that date is a result: returned before the date, it is owed again
             * @constant
             */
            readonly reportedByResult?: true;
            /** @description the last day on which the return of a result took its report back: before it more was reported */
            readonly reportTakenBackOn?: components["schemas"]["LocalDate"];
            /** @description the latest due date whose miss is recorded */
            readonly missedFor?: components["schemas"]["LocalDate"];
            /** @description the days on which somebody of the Office or a leader urged it */
            readonly urgedOn?: readonly components["schemas"]["LocalDate"][];
            readonly acknowledgedOn?: components["schemas"]["LocalDate"];
            /** @description who in the department it was assigned to */
            readonly holder?: components["schemas"]["UserId"];
            /** @description extensions granted and not taken back */
            readonly extensions?: number;
            /** @description the due date that the last extension decision was about; a correction may go back to it */
            readonly decidedDueOn?: components["schemas"]["LocalDate"];
            /** @constant */
            readonly lifecycle: "open";
            /** @description submitted, and not judged yet */
            readonly result?: {
                readonly submittedOn: components["schemas"]["LocalDate"];
                /** @description the day of the work as the report says; on an accepted task the day that the Office judged by */
                readonly workedOn?: components["schemas"]["LocalDate"];
            };
            /** @description for an extension, and not decided yet */
            readonly request?: {
                readonly askedOn: components["schemas"]["LocalDate"];
                readonly proposedDueOn: components["schemas"]["LocalDate"];
                /** @description the Office has prepared the decision */
                readonly preparedOn?: components["schemas"]["LocalDate"];
                /** @description a leader has decided; it counts from the day on which the paper is signed */
                readonly decided?: {
                    readonly on: components["schemas"]["LocalDate"];
                    /** @description what was granted; absent where it was refused */
                    readonly dueOn?: components["schemas"]["LocalDate"];
                    /** @description the day on which its paper left the draft: nothing else is decided from then on */
                    readonly carriedOn?: components["schemas"]["LocalDate"];
                };
            };
            /** @description returned as not ours, and not answered yet */
            readonly notOurs?: {
                readonly returnedOn: components["schemas"]["LocalDate"];
            };
            /** @description a leader has put the last extension decision right; it counts from the day on which its paper is signed, and the due date in force stays until then */
            readonly correction?: {
                readonly on: components["schemas"]["LocalDate"];
                /** @description the due date once it is signed */
                readonly dueOn: components["schemas"]["LocalDate"];
                /** @description the day on which its paper left the draft: it is not corrected anew from then on */
                readonly carriedOn?: components["schemas"]["LocalDate"];
            };
            readonly department: string;
            readonly year: number;
            /** @enum {string} */
            readonly status: "done-on-time" | "done-late" | "done-no-deadline" | "open-in-term" | "open-overdue" | "open-no-deadline" | "withdrawn" | "reassigned" | "planned";
            /** @enum {string} */
            readonly awaiting?: "acceptance" | "decision" | "signature";
            readonly title: string;
            readonly directive: components["schemas"]["DirectiveKey"];
            /** @description the same for all tasks of one item of the directive: joint leads, periods */
            readonly item?: string;
            /** @description what the directive says of the deadline, in its own words */
            readonly deadlineAsWorded?: string;
            /** @description what the first due date was computed from */
            readonly term?: components["schemas"]["Term"];
            /**
             * @description the last period of recurring work that has its task
             * @constant
             */
            readonly lastOfSeries?: true;
            /** @description recurring work without end: giving this task enters that of the period after it */
            readonly series?: components["schemas"]["Recurrence"];
        } | {
            readonly id: components["schemas"]["TaskId"];
            readonly version: number;
            readonly assignedOn: components["schemas"]["LocalDate"];
            /**
             * @description entered ahead for a period to come, and not given yet: in no figure; withheld: not on its day either, as its department takes no work then
             * @enum {string}
             */
            readonly planned?: "ahead" | "withheld";
            readonly registeredOn: components["schemas"]["LocalDate"];
            readonly starred: boolean;
            readonly starChangedOn?: components["schemas"]["LocalDate"];
            /** @enum {string} */
            readonly urgency?: "urgent" | "very-urgent" | "flash";
            readonly originalDueOn?: components["schemas"]["LocalDate"];
            /** @description the effective due date */
            readonly dueOn?: components["schemas"]["LocalDate"];
            readonly earlierDueDates?: readonly {
                /** @description absent where there was none */
                readonly dueOn?: components["schemas"]["LocalDate"];
                readonly until: components["schemas"]["LocalDate"];
                /** @constant */
                readonly missed?: true;
                /** @constant */
                readonly reported?: true;
                readonly reportedOn?: components["schemas"]["LocalDate"];
                /** @constant */
                readonly reportedByResult?: true;
                /**
                 * @description the Office put it right: until then it was the original date, too
                 * @constant
                 */
                readonly amended?: true;
            }[];
            /** @description waits for the Office or the leader that began in time and outlasted the due date */
            readonly waits?: readonly {
                readonly from: components["schemas"]["LocalDate"];
                readonly until: components["schemas"]["LocalDate"];
            }[];
            readonly percent?: number;
            /** @description the day of the latest update or report */
            readonly updatedOn?: components["schemas"]["LocalDate"];
            readonly reportsOwed: number;
            readonly reportsInTime: number;
            /** @description the due date that was reported on in time */
            readonly reportedFor?: components["schemas"]["LocalDate"];
            /**
             * @description the only report for that date is a result: returned before the date, it is owed again
             * @constant
             */
            readonly reportedByResult?: true;
            /** @description the last day on which the return of a result took its report back: before it more was reported */
            readonly reportTakenBackOn?: components["schemas"]["LocalDate"];
            /** @description the latest due date whose miss is recorded */
            readonly missedFor?: components["schemas"]["LocalDate"];
            /** @description the days on which somebody of the Office or a leader urged it */
            readonly urgedOn?: readonly components["schemas"]["LocalDate"][];
            readonly acknowledgedOn?: components["schemas"]["LocalDate"];
            /** @description who in the department it was assigned to */
            readonly holder?: components["schemas"]["UserId"];
            /** @description extensions granted and not taken back */
            readonly extensions?: number;
            /** @description the due date that the last extension decision was about; a correction may go back to it */
            readonly decidedDueOn?: components["schemas"]["LocalDate"];
            /** @constant */
            readonly lifecycle: "accepted";
            readonly result: {
                readonly submittedOn: components["schemas"]["LocalDate"];
                /** @description the day of the work as the report says; on an accepted task the day that the Office judged by */
                readonly workedOn?: components["schemas"]["LocalDate"];
            };
            readonly acceptedOn: components["schemas"]["LocalDate"];
            /** @enum {string} */
            readonly outcome: "done-on-time" | "done-late" | "done-no-deadline";
            readonly department: string;
            readonly year: number;
            /** @enum {string} */
            readonly status: "done-on-time" | "done-late" | "done-no-deadline" | "open-in-term" | "open-overdue" | "open-no-deadline" | "withdrawn" | "reassigned" | "planned";
            /** @enum {string} */
            readonly awaiting?: "acceptance" | "decision" | "signature";
            readonly title: string;
            readonly directive: components["schemas"]["DirectiveKey"];
            /** @description the same for all tasks of one item of the directive: joint leads, periods */
            readonly item?: string;
            /** @description what the directive says of the deadline, in its own words */
            readonly deadlineAsWorded?: string;
            /** @description what the first due date was computed from */
            readonly term?: components["schemas"]["Term"];
            /**
             * @description the last period of recurring work that has its task
             * @constant
             */
            readonly lastOfSeries?: true;
            /** @description recurring work without end: giving this task enters that of the period after it */
            readonly series?: components["schemas"]["Recurrence"];
        } | {
            readonly id: components["schemas"]["TaskId"];
            readonly version: number;
            readonly assignedOn: components["schemas"]["LocalDate"];
            /**
             * @description entered ahead for a period to come, and not given yet: in no figure; withheld: not on its day either, as its department takes no work then
             * @enum {string}
             */
            readonly planned?: "ahead" | "withheld";
            readonly registeredOn: components["schemas"]["LocalDate"];
            readonly starred: boolean;
            readonly starChangedOn?: components["schemas"]["LocalDate"];
            /** @enum {string} */
            readonly urgency?: "urgent" | "very-urgent" | "flash";
            readonly originalDueOn?: components["schemas"]["LocalDate"];
            /** @description the effective due date */
            readonly dueOn?: components["schemas"]["LocalDate"];
            readonly earlierDueDates?: readonly {
                /** @description absent where there was none */
                readonly dueOn?: components["schemas"]["LocalDate"];
                readonly until: components["schemas"]["LocalDate"];
                /** @constant */
                readonly missed?: true;
                /** @constant */
                readonly reported?: true;
                readonly reportedOn?: components["schemas"]["LocalDate"];
                /** @constant */
                readonly reportedByResult?: true;
                /**
                 * @description the Office put it right: until then it was the original date, too
                 * @constant
                 */
                readonly amended?: true;
            }[];
            /** @description waits for the Office or the leader that began in time and outlasted the due date */
            readonly waits?: readonly {
                readonly from: components["schemas"]["LocalDate"];
                readonly until: components["schemas"]["LocalDate"];
            }[];
            readonly percent?: number;
            /** @description the day of the latest update or report */
            readonly updatedOn?: components["schemas"]["LocalDate"];
            readonly reportsOwed: number;
            readonly reportsInTime: number;
            /** @description the due date that was reported on in time */
            readonly reportedFor?: components["schemas"]["LocalDate"];
            /**
             * @description the only report for that date is a result: returned before the date, it is owed again
             * @constant
             */
            readonly reportedByResult?: true;
            /** @description the last day on which the return of a result took its report back: before it more was reported */
            readonly reportTakenBackOn?: components["schemas"]["LocalDate"];
            /** @description the latest due date whose miss is recorded */
            readonly missedFor?: components["schemas"]["LocalDate"];
            /** @description the days on which somebody of the Office or a leader urged it */
            readonly urgedOn?: readonly components["schemas"]["LocalDate"][];
            readonly acknowledgedOn?: components["schemas"]["LocalDate"];
            /** @description who in the department it was assigned to */
            readonly holder?: components["schemas"]["UserId"];
            /** @description extensions granted and not taken back */
            readonly extensions?: number;
            /** @description the due date that the last extension decision was about; a correction may go back to it */
            readonly decidedDueOn?: components["schemas"]["LocalDate"];
            /** @enum {string} */
            readonly lifecycle: "withdrawn" | "reassigned";
            readonly endedOn: components["schemas"]["LocalDate"];
            readonly department: string;
            readonly year: number;
            /** @enum {string} */
            readonly status: "done-on-time" | "done-late" | "done-no-deadline" | "open-in-term" | "open-overdue" | "open-no-deadline" | "withdrawn" | "reassigned" | "planned";
            /** @enum {string} */
            readonly awaiting?: "acceptance" | "decision" | "signature";
            readonly title: string;
            readonly directive: components["schemas"]["DirectiveKey"];
            /** @description the same for all tasks of one item of the directive: joint leads, periods */
            readonly item?: string;
            /** @description what the directive says of the deadline, in its own words */
            readonly deadlineAsWorded?: string;
            /** @description what the first due date was computed from */
            readonly term?: components["schemas"]["Term"];
            /**
             * @description the last period of recurring work that has its task
             * @constant
             */
            readonly lastOfSeries?: true;
            /** @description recurring work without end: giving this task enters that of the period after it */
            readonly series?: components["schemas"]["Recurrence"];
        };
        readonly Dashboard: {
            readonly year: number;
            /** Format: date */
            readonly asOf: string;
            /** Format: date-time */
            readonly computedAt: string;
            readonly freshness: {
                /**
                 * Format: date
                 * @description the last day whose end the scan covers
                 */
                readonly scannedThrough?: string;
                readonly scanIsCurrent: boolean;
            };
            readonly ruleSet: {
                readonly name: string;
                readonly letter: string;
                readonly version: number;
            };
            readonly formulaSet: {
                readonly name: string;
                readonly version: number;
                readonly words: {
                    readonly [key: string]: {
                        readonly vi: string;
                        readonly en: string;
                    };
                };
            };
            readonly city: {
                readonly counts: components["schemas"]["Counts"];
                readonly rates: {
                    readonly [key: string]: components["schemas"]["Rate"];
                };
                readonly reportRate: components["schemas"]["Rate"];
                /** @description for each count the request that lists exactly the tasks it counts */
                readonly lists?: {
                    readonly [key: string]: string;
                };
            };
            readonly departments: readonly {
                readonly counts: components["schemas"]["Counts"];
                readonly rates: {
                    readonly [key: string]: components["schemas"]["Rate"];
                };
                readonly reportRate: components["schemas"]["Rate"];
                /** @description for each count the request that lists exactly the tasks it counts */
                readonly lists?: {
                    readonly [key: string]: string;
                };
                readonly code: string;
                /** @description rolled up: the departments whose tasks it counts */
                readonly includes?: readonly string[];
                readonly verdict: {
                    /** @enum {string} */
                    readonly level?: "commend" | "acknowledge" | "request" | "remind" | "criticise";
                    readonly commended: boolean;
                    readonly urged: boolean;
                };
            }[];
            readonly commended: readonly string[];
            readonly urged: readonly string[];
            /** @description whom a letter names, each once, the best word first */
            readonly named: readonly {
                /** @enum {string} */
                readonly level: "commend" | "acknowledge" | "request" | "remind" | "criticise";
                readonly departments: readonly string[];
            }[];
            readonly previous?: {
                /** Format: date */
                readonly date: string;
                readonly departments: {
                    readonly [key: string]: components["schemas"]["Counts"];
                };
            };
        };
        readonly Counts: {
            readonly assigned: number;
            readonly given: number;
            readonly done: number;
            readonly doneOnTime: number;
            readonly doneLate: number;
            readonly doneNoDeadline: number;
            readonly openInTerm: number;
            readonly openOverdue: number;
            readonly openNoDeadline: number;
            readonly withdrawn: number;
            readonly reassigned: number;
        };
        readonly Rate: {
            readonly formula: string;
            readonly numerator: number;
            readonly denominator: number;
            /** @description as the formula set prints it */
            readonly percent: number | null;
            readonly decimals: number;
        };
        readonly DeadlineReading: {
            /** @enum {string} */
            readonly kind: "date" | "period-end" | "term" | "recurring" | "undated";
            /** Format: date */
            readonly dueOn?: string;
            readonly time?: string;
            readonly term?: components["schemas"]["Term"];
            readonly recurrence?: components["schemas"]["Recurrence"];
            /** @enum {string} */
            readonly because?: "names-no-date" | "names-only-hours" | "needs-issue-date" | "needs-year" | "several-dates" | "is-a-span" | "is-a-start" | "is-expected" | "part-of-period" | "recurs-otherwise" | "runs-from-another-event" | "date-of-another-document" | "date-not-read" | "date-does-not-exist" | "deadline-year-out-of-range" | "weekday-differs" | "words-not-understood";
            /** @description what of the words was not understood */
            readonly unread?: string;
            /**
             * @description it looks like a date and was not read: the words are to be corrected
             * @constant
             */
            readonly toCorrect?: true;
            /** @enum {string} */
            readonly urgency?: "urgent" | "very-urgent" | "flash";
            readonly dueDates?: readonly string[];
            readonly vi: string;
            readonly en: string;
        };
        readonly DecisionTimes: {
            readonly count: number;
            /** @description calendar days; null where nothing was decided */
            readonly medianDays: number | null;
            readonly longestDays: number | null;
        };
        /** @description Decree 335/2025: quantity, quality and progress */
        readonly Assessment: {
            readonly department: {
                readonly code: string;
                readonly name: string;
            };
            readonly official?: string;
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            /** Format: date */
            readonly asOf: string;
            readonly quantity: {
                readonly assigned: number;
                readonly done: number;
                readonly waiting: number;
            };
            readonly quality: {
                readonly returns: number;
                readonly itemsReturned: number;
            };
            readonly progress: {
                readonly delays: number;
                readonly delaysOfObjectiveCause: number;
                readonly daysLate: number;
                readonly percentSum: number;
                readonly percentSumByOriginalDates: number;
            };
            readonly items: readonly components["schemas"]["AssessedItem"][];
        };
        readonly AssessedItem: {
            readonly id: string;
            readonly title: string;
            readonly directive: components["schemas"]["DirectiveKey"];
            /** @description the same for all tasks of one item of the directive: joint leads, periods */
            readonly item?: string;
            /** @description what the directive says of the deadline, in its own words */
            readonly deadlineAsWorded?: string;
            /** @description what the first due date was computed from */
            readonly term?: components["schemas"]["Term"];
            /**
             * @description the last period of recurring work that has its task
             * @constant
             */
            readonly lastOfSeries?: true;
            /** @description recurring work without end: giving this task enters that of the period after it */
            readonly series?: components["schemas"]["Recurrence"];
            /** Format: date */
            readonly assignedOn: string;
            /** Format: date */
            readonly dueOn?: string;
            /** @enum {string} */
            readonly status: "done-on-time" | "done-late" | "done-no-deadline" | "open-in-term" | "open-overdue" | "open-no-deadline" | "withdrawn" | "reassigned";
            readonly holder?: string;
            /** @description the product of the catalogue that somebody named for it */
            readonly named?: string;
            readonly done: boolean;
            /** @description made in time and unanswered at the end of the period */
            readonly waiting: boolean;
            readonly acceptance?: components["schemas"]["Proof"];
            readonly returns: readonly components["schemas"]["Proof"][];
            readonly delays: readonly {
                /** Format: date */
                readonly dueOn: string;
                /** @enum {string} */
                readonly kind: "missed" | "moved";
                readonly daysLate: number;
                readonly objectiveCause: boolean;
                readonly proofs: readonly components["schemas"]["Proof"][];
            }[];
            readonly progressPercent: number;
            readonly progressPercentByOriginalDates: number;
        };
        /** @description the entry of the history that proves it */
        readonly Proof: {
            readonly key: string;
            /** Format: date */
            readonly on: string;
            readonly type: string;
        };
        /** @description Decree 335/2025: the points of the work, for each official, with the tasks behind them */
        readonly AssessmentScores: {
            readonly department: {
                readonly code: string;
                readonly name: string;
            };
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            /** Format: date */
            readonly asOf: string;
            /** @description what the work can earn, of 100 */
            readonly resultPoints: number;
            /** @description what the general criteria can earn: given by whoever assesses, not here */
            readonly generalPoints: number;
            readonly scheme: components["schemas"]["AssessmentScheme"];
            readonly whole: {
                readonly items: number;
                /** @description wait for an answer that is not theirs to give */
                readonly leftOut: number;
                readonly assignedUnits: number;
                readonly quantity: {
                    readonly units: number;
                    /** @description absent where nothing was assigned */
                    readonly percent?: number;
                };
                readonly quality: {
                    readonly units: number;
                    /** @description absent where nothing was assigned */
                    readonly percent?: number;
                };
                readonly progress: {
                    readonly units: number;
                    /** @description absent where nothing was assigned */
                    readonly percent?: number;
                };
                /** @description of 70; absent where nothing was assigned */
                readonly points?: number;
            };
            readonly officials: readonly {
                readonly items: number;
                /** @description wait for an answer that is not theirs to give */
                readonly leftOut: number;
                readonly assignedUnits: number;
                readonly quantity: {
                    readonly units: number;
                    /** @description absent where nothing was assigned */
                    readonly percent?: number;
                };
                readonly quality: {
                    readonly units: number;
                    /** @description absent where nothing was assigned */
                    readonly percent?: number;
                };
                readonly progress: {
                    readonly units: number;
                    /** @description absent where nothing was assigned */
                    readonly percent?: number;
                };
                /** @description of 70; absent where nothing was assigned */
                readonly points?: number;
                /** @description absent: what nobody was given by name */
                readonly official?: string;
                readonly name?: string;
            }[];
            readonly items: readonly {
                readonly id: string;
                readonly title: string;
                readonly directive: components["schemas"]["DirectiveKey"];
                /** @description the same for all tasks of one item of the directive: joint leads, periods */
                readonly item?: string;
                /** @description what the directive says of the deadline, in its own words */
                readonly deadlineAsWorded?: string;
                /** @description what the first due date was computed from */
                readonly term?: components["schemas"]["Term"];
                /**
                 * @description the last period of recurring work that has its task
                 * @constant
                 */
                readonly lastOfSeries?: true;
                /** @description recurring work without end: giving this task enters that of the period after it */
                readonly series?: components["schemas"]["Recurrence"];
                readonly official?: string;
                readonly product?: string;
                readonly units: number;
                /** @description false: left out, for it waits for an answer */
                readonly counted: boolean;
                readonly done: boolean;
                readonly returns: number;
                readonly delays: number;
                readonly delaysOfObjectiveCause: number;
                readonly qualityPercent: number;
                readonly progressPercent: number;
            }[];
        };
        readonly RegisteredDepartment: {
            readonly code: components["schemas"]["DepartmentCode"];
            readonly name: string;
            readonly nameEn?: string;
            /** @description what else it is called: a former name, a usual abbreviation */
            readonly furtherNames?: readonly string[];
            /**
             * @description central: a central body on the territory, a ministry
             * @enum {string}
             */
            readonly kind: "office" | "department" | "agency" | "district" | "commune" | "enterprise" | "central";
            readonly validFrom: components["schemas"]["LocalDate"];
            readonly validTo?: components["schemas"]["LocalDate"];
            /** @description for example khối kinh tế, khối nội chính */
            readonly groups?: readonly string[];
            /** @description who took over when it ended; the first is the main one */
            readonly successors?: readonly components["schemas"]["DepartmentCode"][];
            readonly planned?: components["schemas"]["PlannedSuccession"];
        };
        readonly PlannedSuccession: {
            /** @description the first day of the successors; one that is to come is kept until then */
            readonly on: components["schemas"]["LocalDate"];
            /** @description the document that says so */
            readonly decision: string;
            /** @description the code of a department there is, or a new one */
            readonly successors: readonly (components["schemas"]["DepartmentCode"] | components["schemas"]["Department"])[];
            /** @description tasks that do not go to the first successor, others' tasks that it has a part in too */
            readonly tasks?: readonly {
                readonly id: components["schemas"]["TaskId"];
                readonly to: components["schemas"]["DepartmentCode"];
            }[];
            /** @description people who do not go to the first successor */
            readonly people?: readonly {
                readonly id: components["schemas"]["UserId"];
                readonly to: components["schemas"]["DepartmentCode"];
            }[];
            /** @description who entered it */
            readonly by: components["schemas"]["UserId"];
            /** @description why its night could not carry it out */
            readonly refused?: {
                /** @description the code of the problem */
                readonly code: string;
                /** @description which one stands in its way */
                readonly department?: components["schemas"]["DepartmentCode"];
                /** @description when it was last tried */
                readonly on: components["schemas"]["LocalDate"];
            };
        };
        readonly DirectiveText: {
            readonly name: string;
            /**
             * @description what the file is by its bytes
             * @enum {string}
             */
            readonly kind: "word" | "pdf" | "text";
            /** @description of a PDF */
            readonly pages?: number;
            /** @description NFC; a paragraph a line, a row of a table a line with a tab between cells, empty ones too; numbers and marks of lists stand in it */
            readonly text: string;
            /** @description where the text may differ from what the file shows */
            readonly notes: readonly {
                /** @enum {string} */
                readonly code: "converted" | "struck-out" | "pages-without-text";
                readonly vi: string;
                readonly en: string;
            }[];
        };
        readonly WaitingTask: {
            readonly code: string;
            readonly since: components["schemas"]["LocalDate"];
            readonly request: components["schemas"]["WaitingRequestOutput"];
        };
        readonly FileUpload: {
            readonly id: components["schemas"]["FileId"];
            /** Format: uri */
            readonly address: string;
            /** @description sent with the bytes, exactly so */
            readonly headers: {
                readonly [key: string]: string;
            };
            /** @description so long the address is good */
            readonly seconds: number;
        };
        readonly OpenedFile: {
            readonly file: components["schemas"]["AttachedFile"];
            /**
             * @description what the scanner for malware said; not-yet: none has looked
             * @enum {string}
             */
            readonly scan: "not-yet" | "clean" | "not-scannable";
            /** @description whether a page can show it */
            readonly isShown: boolean;
            /** Format: uri */
            readonly address: string;
            /** @description so long the address is good */
            readonly seconds: number;
        };
        readonly DirectiveChangeTold: {
            /** @constant */
            readonly change: "correct";
            /** @description the version that was read */
            readonly version: number;
            readonly reason: string;
            /** @enum {string} */
            readonly kind?: "official-letter" | "notice" | "conclusion" | "meeting-conclusion" | "instruction" | "decision" | "resolution" | "plan" | "programme" | "telegram" | "oral-instruction" | "directing-document" | "policy" | "report" | "other";
            readonly issuer?: string;
            readonly signer?: string;
            readonly abstract?: string;
            /** @enum {string} */
            readonly urgency?: "urgent" | "very-urgent" | "flash";
        } | {
            /** @constant */
            readonly change: "supersede";
            /** @description the version that was read */
            readonly version: number;
            readonly reason: string;
            readonly by: components["schemas"]["DirectiveKey"];
        } | {
            /** @constant */
            readonly change: "withdraw";
            /** @description the version that was read */
            readonly version: number;
            readonly reason: string;
        } | {
            /** @constant */
            readonly change: "await-lead";
            /** @description the version that was read */
            readonly version: number;
            readonly reason?: string;
            readonly tasks: readonly components["schemas"]["WaitingRequestOutput"][];
        } | {
            /** @constant */
            readonly change: "name-lead";
            /** @description the version that was read */
            readonly version: number;
            readonly reason?: string;
            readonly waiting: string;
            readonly leads: readonly components["schemas"]["DepartmentCode"][];
            /** @description default: the day of the naming, from which a term runs */
            readonly assignedOn?: components["schemas"]["LocalDate"];
            /** @description instead of what the directive says */
            readonly dueOn?: components["schemas"]["LocalDate"];
        } | {
            /** @constant */
            readonly change: "withdraw-waiting";
            /** @description the version that was read */
            readonly version: number;
            readonly reason: string;
            readonly waiting: string;
        } | {
            /** @constant */
            readonly change: "complete";
            /** @description the version that was read */
            readonly version: number;
            readonly reason?: string;
            readonly symbol?: string;
            readonly issuedOn?: components["schemas"]["LocalDate"];
        } | {
            /** @constant */
            readonly change: "attach";
            /** @description the version that was read */
            readonly version: number;
            readonly reason?: string;
            readonly files: readonly components["schemas"]["AttachedFile"][];
        };
        readonly Directive: {
            /** @enum {string} */
            readonly kind: "official-letter" | "notice" | "conclusion" | "meeting-conclusion" | "instruction" | "decision" | "resolution" | "plan" | "programme" | "telegram" | "oral-instruction" | "directing-document" | "policy" | "report" | "other";
            readonly number: string;
            /** @description absent where it bears a number alone */
            readonly symbol?: string;
            /** @description absent as long as nobody knows it */
            readonly issuedOn?: components["schemas"]["LocalDate"];
            /** @description the year of its entry, as long as its date is not known */
            readonly registeredIn?: number;
            /** @description what it was registered as, before its date or symbol was known */
            readonly formerly?: components["schemas"]["DirectiveKey"];
            readonly issuer: string;
            readonly signer?: string;
            readonly abstract: string;
            /** @enum {string} */
            readonly urgency?: "urgent" | "very-urgent" | "flash";
            /** @description what waits for its lead: a task once the Office names who leads it */
            readonly waiting?: readonly components["schemas"]["WaitingTask"][];
            /** @description counts its changes; absent: 1 */
            readonly version?: number;
            /** @description it gives out no more tasks; those it gave stay until the Office withdraws them */
            readonly ended?: {
                /** @enum {string} */
                readonly how: "superseded" | "withdrawn" | "completed";
                readonly on: components["schemas"]["LocalDate"];
                /** @description the directive that took its place, or that it became */
                readonly by?: components["schemas"]["DirectiveKey"];
            };
            /** @description tasks of a registration that stopped half-way; the same request, with its key, enters them */
            readonly unwritten?: number;
            /**
             * @description present on demonstration data only
             * @constant
             */
            readonly sample?: true;
        };
        readonly ExplanationAnswerTold: {
            readonly text: string;
            /** @description document numbers or links that prove it */
            readonly evidence?: readonly string[];
            readonly files?: readonly components["schemas"]["AttachedFile"][];
        };
        readonly FileSignatures: {
            /**
             * @description whether the file was looked at; signatures are told of a PDF of at most 25 MB
             * @enum {string}
             */
            readonly looked: "yes" | "not-a-pdf" | "too-large";
            readonly signatures: readonly {
                /**
                 * @description intact: the whole file is as it was signed; added-to: what was signed is, and something was added since; whether who issued the certificate may be trusted is not looked at
                 * @enum {string}
                 */
                readonly state: "intact" | "added-to" | "altered" | "not-by-this-certificate" | "unknown-algorithm" | "unreadable";
                /** @description as the certificate names them */
                readonly signer?: string;
                readonly organisation?: string;
                /** @description by the signer's own clock */
                readonly signedAt?: string;
            }[];
        };
        readonly Job: {
            readonly id: string;
            readonly kind: string;
            /** Format: date-time */
            readonly askedAt: string;
            /**
             * @description stopped: nobody works on it any more, it can be resumed; cancelled: its person had it stop, what was written stays
             * @enum {string}
             */
            readonly state: "queued" | "running" | "stopped" | "done" | "failed" | "cancelled";
            /**
             * @description it stops as soon as its worker hears of it
             * @constant
             */
            readonly cancelAsked?: true;
            readonly done: number;
            /** @description absent while it is not known */
            readonly total?: number;
            /** @description what came of it in numbers; of an import that is under way, the rows written and wrong so far */
            readonly counts?: {
                readonly [key: string]: number;
            };
            readonly files: readonly {
                readonly name: string;
                readonly type: string;
                readonly bytes: number;
                readonly parts: number;
            }[];
            readonly failure?: {
                readonly title: string;
                readonly detail: string;
                readonly code: string;
                readonly en: {
                    readonly title: string;
                    readonly detail: string;
                };
                readonly facts: {
                    readonly [key: string]: string | number;
                };
            };
            /** Format: date-time */
            readonly keptUntil: string;
        };
        readonly Feed: {
            /** @enum {string} */
            readonly kind: "calendar" | "tasks" | "figures" | "nightly";
            /** @description where it is used: the phone, a report */
            readonly name: string;
            readonly id: string;
            readonly madeOn: components["schemas"]["LocalDate"];
        };
        readonly PeriodFigures: {
            /** Format: date */
            readonly assignedFrom: string;
            /** Format: date */
            readonly assignedTo: string;
            /** Format: date */
            readonly asOf: string;
            readonly period?: string;
            /** @enum {string} */
            readonly basis: "effective" | "original";
            readonly starred?: boolean;
            /** Format: date-time */
            readonly computedAt: string;
            readonly previous: {
                /** Format: date */
                readonly assignedFrom: string;
                /** Format: date */
                readonly assignedTo: string;
                /** Format: date */
                readonly asOf: string;
            };
            /** @description whom to ask about the figures, where the city has said */
            readonly contact?: {
                readonly name: string;
                readonly phone?: string;
                readonly email?: string;
            };
            readonly windows: {
                /** Format: date */
                readonly updatedFrom: string;
                /** Format: date */
                readonly silentSince: string;
            };
            readonly ruleSet: {
                readonly name: string;
                readonly letter: string;
                readonly version: number;
            };
            readonly formulaSet: {
                readonly name: string;
                readonly version: number;
                readonly words: {
                    readonly [key: string]: {
                        readonly vi: string;
                        readonly en: string;
                    };
                };
            };
            readonly volumeGroups: readonly {
                readonly group: string;
                readonly atLeast: number;
            }[];
            /** @description absent where one department is asked for */
            readonly city?: {
                readonly counts: components["schemas"]["Counts"];
                readonly rates: {
                    readonly [key: string]: components["schemas"]["Rate"];
                };
                readonly other: {
                    /** @enum {string} */
                    readonly basis: "effective" | "original";
                    readonly counts: components["schemas"]["Counts"];
                    readonly rates: {
                        readonly [key: string]: components["schemas"]["Rate"];
                    };
                };
                readonly reportRate: {
                    readonly formula: string;
                    readonly numerator: number;
                    readonly denominator: number;
                    /** @description as the formula set prints it */
                    readonly percent: number | null;
                    readonly decimals: number;
                    readonly unknown: number;
                };
                readonly updateRate: {
                    readonly formula: string;
                    readonly numerator: number;
                    readonly denominator: number;
                    /** @description as the formula set prints it */
                    readonly percent: number | null;
                    readonly decimals: number;
                    readonly unknown: number;
                };
                readonly ageing: {
                    readonly [key: string]: number;
                };
                readonly silent: {
                    readonly tasks: number;
                    readonly unknown: number;
                };
                readonly backlog: {
                    readonly open: number;
                    readonly openOverdue: number;
                };
                /** @description points above the previous period */
                readonly change: {
                    readonly [key: string]: number | null;
                };
                /** @description for each count the request that lists exactly the tasks it counts */
                readonly lists?: {
                    readonly [key: string]: string;
                };
            };
            readonly departments: readonly {
                readonly counts: components["schemas"]["Counts"];
                readonly rates: {
                    readonly [key: string]: components["schemas"]["Rate"];
                };
                readonly other: {
                    /** @enum {string} */
                    readonly basis: "effective" | "original";
                    readonly counts: components["schemas"]["Counts"];
                    readonly rates: {
                        readonly [key: string]: components["schemas"]["Rate"];
                    };
                };
                readonly reportRate: {
                    readonly formula: string;
                    readonly numerator: number;
                    readonly denominator: number;
                    /** @description as the formula set prints it */
                    readonly percent: number | null;
                    readonly decimals: number;
                    readonly unknown: number;
                };
                readonly updateRate: {
                    readonly formula: string;
                    readonly numerator: number;
                    readonly denominator: number;
                    /** @description as the formula set prints it */
                    readonly percent: number | null;
                    readonly decimals: number;
                    readonly unknown: number;
                };
                readonly ageing: {
                    readonly [key: string]: number;
                };
                readonly silent: {
                    readonly tasks: number;
                    readonly unknown: number;
                };
                readonly backlog: {
                    readonly open: number;
                    readonly openOverdue: number;
                };
                /** @description points above the previous period */
                readonly change: {
                    readonly [key: string]: number | null;
                };
                /** @description for each count the request that lists exactly the tasks it counts */
                readonly lists?: {
                    readonly [key: string]: string;
                };
                readonly code: string;
                /** @description rolled up: the departments whose tasks it counts */
                readonly includes?: readonly string[];
                /** @enum {string} */
                readonly volume: "large" | "middle" | "small";
                readonly timesCommended: number;
                readonly verdict: {
                    /** @enum {string} */
                    readonly level?: "commend" | "acknowledge" | "request" | "remind" | "criticise";
                    readonly commended: boolean;
                    readonly urged: boolean;
                };
                readonly levels: readonly {
                    /** @enum {string} */
                    readonly level: "commend" | "acknowledge" | "request" | "remind" | "criticise";
                    readonly given: boolean;
                    readonly all: readonly components["schemas"]["Condition"][];
                    readonly any: readonly components["schemas"]["Condition"][];
                }[];
                readonly warning?: {
                    readonly vi: string;
                    readonly en: string;
                };
            }[];
            readonly ranking: {
                readonly [key: string]: readonly string[];
            };
            /** @description what is to be known before a letter is written of these figures */
            readonly warnings: readonly {
                /** @enum {string} */
                readonly code: "no-tasks" | "period-goes-on";
                readonly vi: string;
                readonly en: string;
            }[];
        };
        readonly Condition: {
            readonly quantity: string;
            readonly condition: string;
            /** @description the same, as the rule set has it */
            readonly threshold: {
                /** @enum {string} */
                readonly count: "assigned" | "done" | "doneOnTime" | "doneLate" | "openOverdue" | "timesCommended";
                /** @enum {string} */
                readonly is: ">" | ">=" | "<" | "<=";
                readonly number: number;
            } | {
                /**
                 * @description of the assigned tasks
                 * @enum {string}
                 */
                readonly share: "done" | "doneOnTime" | "doneLate" | "openOverdue";
                /** @enum {string} */
                readonly is: ">" | ">=" | "<" | "<=";
                readonly percent: number;
            };
            readonly holds: boolean;
            readonly value: number;
            /** @description the last whole number for which it holds */
            readonly limit: number;
            /** @description tasks missing when it fails, to spare when it holds */
            readonly by: number;
            /** @enum {string} */
            readonly outOfReach?: "lack-of-deadlines" | "too-few-left";
            readonly words: {
                readonly vi: string;
                readonly en: string;
            };
        };
        readonly ListView: {
            readonly id: string;
            readonly name: string;
            /** @description as the address of the list has it */
            readonly query: {
                readonly [key: string]: string;
            };
            readonly columns?: readonly ("task" | "department" | "coordinating" | "dueOn" | "deadlineAsWorded" | "status" | "daysOverdue" | "progress" | "urgings" | "holder" | "assignedOn" | "submittedOn" | "acceptedOn")[];
            /** @enum {string} */
            readonly sort?: "task" | "-task" | "department" | "-department" | "dueOn" | "-dueOn" | "status" | "-status" | "daysOverdue" | "-daysOverdue" | "progress" | "-progress" | "urgings" | "-urgings" | "assignedOn" | "-assignedOn" | "submittedOn" | "-submittedOn" | "acceptedOn" | "-acceptedOn";
            readonly savedBy: components["schemas"]["UserId"];
            /** @enum {string} */
            readonly of: "person" | "department" | "city";
        };
        readonly TaskResult: {
            readonly submittedOn: components["schemas"]["LocalDate"];
            readonly result: string;
            /** @description numbers of documents, links */
            readonly evidence?: readonly string[];
            readonly files?: readonly components["schemas"]["AttachedFile"][];
            /** @enum {string} */
            readonly state: "waiting" | "accepted" | "returned";
            readonly judgedOn?: components["schemas"]["LocalDate"];
            /** @description why it was returned */
            readonly reason?: string;
        };
        readonly Webhook: {
            readonly id: string;
            readonly url: string;
            readonly kinds: readonly ("task.registered" | "task.acknowledged" | "task.returned-as-not-ours" | "task.assignment-confirmed" | "task.progress-updated" | "task.result-submitted" | "task.result-accepted" | "task.result-returned" | "task.extension-requested" | "task.extension-decided" | "task.corrected" | "task.urgency-set" | "task.urged" | "task.withdrawn" | "task.reassigned")[];
            readonly active: boolean;
            readonly secrets: readonly {
                /** Format: date-time */
                readonly madeAt: string;
                /** Format: date-time */
                readonly endsAt?: string;
            }[];
        };
        readonly Machine: {
            readonly id: components["schemas"]["MachineId"];
            /** @description what people call the system: it stands in histories in the place of a person */
            readonly name: string;
            readonly scopes: readonly ("register-tasks" | "read-directives" | "read-tasks")[];
            readonly active: boolean;
            readonly version: number;
            readonly madeBy: components["schemas"]["UserId"];
            readonly madeOn: components["schemas"]["LocalDate"];
            /** @description the newest last; itself it is told once */
            readonly secrets: readonly {
                readonly id: string;
                /** Format: date-time */
                readonly madeAt: string;
                /** Format: date-time */
                readonly endsAt?: string;
            }[];
            readonly webhooks: readonly components["schemas"]["Webhook"][];
        };
        readonly Notice: {
            readonly recipient: string;
            readonly period: string;
            /** @enum {string} */
            readonly state: "held" | "ready" | "sending" | "waiting" | "sent" | "delivered" | "bounced" | "complained" | "rejected" | "given-up" | "superseded" | "not-needed" | "unsettled";
            readonly to: readonly string[];
            readonly content: {
                /** @constant */
                readonly kind: "digest";
                readonly day: components["schemas"]["LocalDate"];
                readonly userId: components["schemas"]["UserId"];
                readonly name: string;
                readonly departmentName: string;
                readonly reportsOwed: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["TaskId"];
                        readonly title: string;
                        readonly directive: string;
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "urgent" | "very-urgent" | "flash";
                        /** @description in the mail to a lagging department; absent in notices of before */
                        readonly daysOverdue?: number;
                        /** @description in mails that tell of more than one */
                        readonly departmentName?: string;
                        /** @description how often it was urged before this mail */
                        readonly urgings?: number;
                        /** @description that it was given back, and why */
                        readonly refusal?: {
                            /** @enum {string} */
                            readonly kind: "returned" | "extension-refused";
                            readonly reason?: string;
                        };
                        /**
                         * @description that it is overdue and nothing was reported for its date
                         * @constant
                         */
                        readonly isReportOwed?: true;
                        /** @description what the reader's department is asked for in another's task */
                        readonly part?: {
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly part?: string;
                        };
                    }[];
                };
                readonly returned: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["TaskId"];
                        readonly title: string;
                        readonly directive: string;
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "urgent" | "very-urgent" | "flash";
                        /** @description in the mail to a lagging department; absent in notices of before */
                        readonly daysOverdue?: number;
                        /** @description in mails that tell of more than one */
                        readonly departmentName?: string;
                        /** @description how often it was urged before this mail */
                        readonly urgings?: number;
                        /** @description that it was given back, and why */
                        readonly refusal?: {
                            /** @enum {string} */
                            readonly kind: "returned" | "extension-refused";
                            readonly reason?: string;
                        };
                        /**
                         * @description that it is overdue and nothing was reported for its date
                         * @constant
                         */
                        readonly isReportOwed?: true;
                        /** @description what the reader's department is asked for in another's task */
                        readonly part?: {
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly part?: string;
                        };
                    }[];
                };
                readonly extensionsRefused: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["TaskId"];
                        readonly title: string;
                        readonly directive: string;
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "urgent" | "very-urgent" | "flash";
                        /** @description in the mail to a lagging department; absent in notices of before */
                        readonly daysOverdue?: number;
                        /** @description in mails that tell of more than one */
                        readonly departmentName?: string;
                        /** @description how often it was urged before this mail */
                        readonly urgings?: number;
                        /** @description that it was given back, and why */
                        readonly refusal?: {
                            /** @enum {string} */
                            readonly kind: "returned" | "extension-refused";
                            readonly reason?: string;
                        };
                        /**
                         * @description that it is overdue and nothing was reported for its date
                         * @constant
                         */
                        readonly isReportOwed?: true;
                        /** @description what the reader's department is asked for in another's task */
                        readonly part?: {
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly part?: string;
                        };
                    }[];
                };
                readonly overdue: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["TaskId"];
                        readonly title: string;
                        readonly directive: string;
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "urgent" | "very-urgent" | "flash";
                        /** @description in the mail to a lagging department; absent in notices of before */
                        readonly daysOverdue?: number;
                        /** @description in mails that tell of more than one */
                        readonly departmentName?: string;
                        /** @description how often it was urged before this mail */
                        readonly urgings?: number;
                        /** @description that it was given back, and why */
                        readonly refusal?: {
                            /** @enum {string} */
                            readonly kind: "returned" | "extension-refused";
                            readonly reason?: string;
                        };
                        /**
                         * @description that it is overdue and nothing was reported for its date
                         * @constant
                         */
                        readonly isReportOwed?: true;
                        /** @description what the reader's department is asked for in another's task */
                        readonly part?: {
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly part?: string;
                        };
                    }[];
                };
                readonly dueSoon: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["TaskId"];
                        readonly title: string;
                        readonly directive: string;
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "urgent" | "very-urgent" | "flash";
                        /** @description in the mail to a lagging department; absent in notices of before */
                        readonly daysOverdue?: number;
                        /** @description in mails that tell of more than one */
                        readonly departmentName?: string;
                        /** @description how often it was urged before this mail */
                        readonly urgings?: number;
                        /** @description that it was given back, and why */
                        readonly refusal?: {
                            /** @enum {string} */
                            readonly kind: "returned" | "extension-refused";
                            readonly reason?: string;
                        };
                        /**
                         * @description that it is overdue and nothing was reported for its date
                         * @constant
                         */
                        readonly isReportOwed?: true;
                        /** @description what the reader's department is asked for in another's task */
                        readonly part?: {
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly part?: string;
                        };
                    }[];
                };
                readonly coordinationOwed: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["TaskId"];
                        readonly title: string;
                        readonly directive: string;
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "urgent" | "very-urgent" | "flash";
                        /** @description in the mail to a lagging department; absent in notices of before */
                        readonly daysOverdue?: number;
                        /** @description in mails that tell of more than one */
                        readonly departmentName?: string;
                        /** @description how often it was urged before this mail */
                        readonly urgings?: number;
                        /** @description that it was given back, and why */
                        readonly refusal?: {
                            /** @enum {string} */
                            readonly kind: "returned" | "extension-refused";
                            readonly reason?: string;
                        };
                        /**
                         * @description that it is overdue and nothing was reported for its date
                         * @constant
                         */
                        readonly isReportOwed?: true;
                        /** @description what the reader's department is asked for in another's task */
                        readonly part?: {
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly part?: string;
                        };
                    }[];
                };
                readonly unacknowledged: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["TaskId"];
                        readonly title: string;
                        readonly directive: string;
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "urgent" | "very-urgent" | "flash";
                        /** @description in the mail to a lagging department; absent in notices of before */
                        readonly daysOverdue?: number;
                        /** @description in mails that tell of more than one */
                        readonly departmentName?: string;
                        /** @description how often it was urged before this mail */
                        readonly urgings?: number;
                        /** @description that it was given back, and why */
                        readonly refusal?: {
                            /** @enum {string} */
                            readonly kind: "returned" | "extension-refused";
                            readonly reason?: string;
                        };
                        /**
                         * @description that it is overdue and nothing was reported for its date
                         * @constant
                         */
                        readonly isReportOwed?: true;
                        /** @description what the reader's department is asked for in another's task */
                        readonly part?: {
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly part?: string;
                        };
                    }[];
                };
                readonly newTasks: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["TaskId"];
                        readonly title: string;
                        readonly directive: string;
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "urgent" | "very-urgent" | "flash";
                        /** @description in the mail to a lagging department; absent in notices of before */
                        readonly daysOverdue?: number;
                        /** @description in mails that tell of more than one */
                        readonly departmentName?: string;
                        /** @description how often it was urged before this mail */
                        readonly urgings?: number;
                        /** @description that it was given back, and why */
                        readonly refusal?: {
                            /** @enum {string} */
                            readonly kind: "returned" | "extension-refused";
                            readonly reason?: string;
                        };
                        /**
                         * @description that it is overdue and nothing was reported for its date
                         * @constant
                         */
                        readonly isReportOwed?: true;
                        /** @description what the reader's department is asked for in another's task */
                        readonly part?: {
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly part?: string;
                        };
                    }[];
                };
                readonly decisions: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["TaskId"];
                        readonly title: string;
                        readonly directive: string;
                        /** @enum {string} */
                        readonly kind: "accepted" | "returned" | "extended" | "extension-refused" | "extension-corrected" | "corrected" | "urgency-set" | "urged" | "assignment-confirmed" | "withdrawn" | "reassigned" | "split" | "merged" | "took-over" | "coordinating" | "information" | "released" | "coordination-answered" | "commented";
                        /** @enum {string} */
                        readonly outcome?: "done-on-time" | "done-late" | "done-no-deadline";
                        readonly reason?: string;
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "usual" | "urgent" | "very-urgent" | "flash";
                    }[];
                };
                /** @description absent where there is none */
                readonly explanations?: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly question: string;
                        readonly dueOn: components["schemas"]["LocalDate"];
                        readonly late: boolean;
                        /** @description in mails that tell of more than one */
                        readonly departmentName?: string;
                        readonly taskId?: components["schemas"]["TaskId"];
                    }[];
                };
            } | {
                /** @constant */
                readonly kind: "office-digest";
                readonly day: components["schemas"]["LocalDate"];
                readonly userId: components["schemas"]["UserId"];
                readonly name: string;
                /** @description tasks that wait for their lead; absent where there is none */
                readonly awaitingLead?: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly directive: string;
                        readonly code: string;
                        readonly since: components["schemas"]["LocalDate"];
                        readonly title: string;
                        readonly deadlineAsWorded?: string;
                        readonly dueOn?: components["schemas"]["LocalDate"];
                    }[];
                };
                /** @description planned tasks of departments that have ended; absent where there is none */
                readonly withheld?: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["TaskId"];
                        readonly title: string;
                        readonly directive: string;
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "urgent" | "very-urgent" | "flash";
                        /** @description in the mail to a lagging department; absent in notices of before */
                        readonly daysOverdue?: number;
                        /** @description in mails that tell of more than one */
                        readonly departmentName?: string;
                        /** @description how often it was urged before this mail */
                        readonly urgings?: number;
                        /** @description that it was given back, and why */
                        readonly refusal?: {
                            /** @enum {string} */
                            readonly kind: "returned" | "extension-refused";
                            readonly reason?: string;
                        };
                        /**
                         * @description that it is overdue and nothing was reported for its date
                         * @constant
                         */
                        readonly isReportOwed?: true;
                        /** @description what the reader's department is asked for in another's task */
                        readonly part?: {
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly part?: string;
                        };
                    }[];
                };
                /** @description tasks that cannot wait and that nobody took up; absent where there is none */
                readonly urgentUntaken?: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["TaskId"];
                        readonly title: string;
                        readonly directive: string;
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "urgent" | "very-urgent" | "flash";
                        /** @description in the mail to a lagging department; absent in notices of before */
                        readonly daysOverdue?: number;
                        /** @description in mails that tell of more than one */
                        readonly departmentName?: string;
                        /** @description how often it was urged before this mail */
                        readonly urgings?: number;
                        /** @description that it was given back, and why */
                        readonly refusal?: {
                            /** @enum {string} */
                            readonly kind: "returned" | "extension-refused";
                            readonly reason?: string;
                        };
                        /**
                         * @description that it is overdue and nothing was reported for its date
                         * @constant
                         */
                        readonly isReportOwed?: true;
                        /** @description what the reader's department is asked for in another's task */
                        readonly part?: {
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly part?: string;
                        };
                    }[];
                };
                readonly awaitingAcceptance: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["TaskId"];
                        readonly title: string;
                        readonly directive: string;
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "urgent" | "very-urgent" | "flash";
                        /** @description in the mail to a lagging department; absent in notices of before */
                        readonly daysOverdue?: number;
                        /** @description in mails that tell of more than one */
                        readonly departmentName?: string;
                        /** @description how often it was urged before this mail */
                        readonly urgings?: number;
                        /** @description that it was given back, and why */
                        readonly refusal?: {
                            /** @enum {string} */
                            readonly kind: "returned" | "extension-refused";
                            readonly reason?: string;
                        };
                        /**
                         * @description that it is overdue and nothing was reported for its date
                         * @constant
                         */
                        readonly isReportOwed?: true;
                        /** @description what the reader's department is asked for in another's task */
                        readonly part?: {
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly part?: string;
                        };
                    }[];
                };
                readonly extensionsToPrepare: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["TaskId"];
                        readonly title: string;
                        readonly directive: string;
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "urgent" | "very-urgent" | "flash";
                        /** @description in the mail to a lagging department; absent in notices of before */
                        readonly daysOverdue?: number;
                        /** @description in mails that tell of more than one */
                        readonly departmentName?: string;
                        /** @description how often it was urged before this mail */
                        readonly urgings?: number;
                        /** @description that it was given back, and why */
                        readonly refusal?: {
                            /** @enum {string} */
                            readonly kind: "returned" | "extension-refused";
                            readonly reason?: string;
                        };
                        /**
                         * @description that it is overdue and nothing was reported for its date
                         * @constant
                         */
                        readonly isReportOwed?: true;
                        /** @description what the reader's department is asked for in another's task */
                        readonly part?: {
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly part?: string;
                        };
                    }[];
                };
                readonly notOurs: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["TaskId"];
                        readonly title: string;
                        readonly directive: string;
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "urgent" | "very-urgent" | "flash";
                        /** @description in the mail to a lagging department; absent in notices of before */
                        readonly daysOverdue?: number;
                        /** @description in mails that tell of more than one */
                        readonly departmentName?: string;
                        /** @description how often it was urged before this mail */
                        readonly urgings?: number;
                        /** @description that it was given back, and why */
                        readonly refusal?: {
                            /** @enum {string} */
                            readonly kind: "returned" | "extension-refused";
                            readonly reason?: string;
                        };
                        /**
                         * @description that it is overdue and nothing was reported for its date
                         * @constant
                         */
                        readonly isReportOwed?: true;
                        /** @description what the reader's department is asked for in another's task */
                        readonly part?: {
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly part?: string;
                        };
                    }[];
                };
                /** @description decided extensions that count once they are signed; absent where there is none */
                readonly toSign?: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["TaskId"];
                        readonly title: string;
                        readonly directive: string;
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "urgent" | "very-urgent" | "flash";
                        /** @description in the mail to a lagging department; absent in notices of before */
                        readonly daysOverdue?: number;
                        /** @description in mails that tell of more than one */
                        readonly departmentName?: string;
                        /** @description how often it was urged before this mail */
                        readonly urgings?: number;
                        /** @description that it was given back, and why */
                        readonly refusal?: {
                            /** @enum {string} */
                            readonly kind: "returned" | "extension-refused";
                            readonly reason?: string;
                        };
                        /**
                         * @description that it is overdue and nothing was reported for its date
                         * @constant
                         */
                        readonly isReportOwed?: true;
                        /** @description what the reader's department is asked for in another's task */
                        readonly part?: {
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly part?: string;
                        };
                    }[];
                };
                /** @description absent where there is none */
                readonly papersToSign?: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["OutgoingPaperId"];
                        readonly subject: string;
                        /** @description number and symbol as far as they are known */
                        readonly cited: string;
                        readonly since: components["schemas"]["LocalDate"];
                    }[];
                };
                /** @description absent where there is none */
                readonly papersToSendOut?: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["OutgoingPaperId"];
                        readonly subject: string;
                        /** @description number and symbol as far as they are known */
                        readonly cited: string;
                        readonly since: components["schemas"]["LocalDate"];
                    }[];
                };
                /** @description recurring work whose last task is near */
                readonly seriesEnding: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["TaskId"];
                        readonly title: string;
                        readonly directive: string;
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "urgent" | "very-urgent" | "flash";
                        /** @description in the mail to a lagging department; absent in notices of before */
                        readonly daysOverdue?: number;
                        /** @description in mails that tell of more than one */
                        readonly departmentName?: string;
                        /** @description how often it was urged before this mail */
                        readonly urgings?: number;
                        /** @description that it was given back, and why */
                        readonly refusal?: {
                            /** @enum {string} */
                            readonly kind: "returned" | "extension-refused";
                            readonly reason?: string;
                        };
                        /**
                         * @description that it is overdue and nothing was reported for its date
                         * @constant
                         */
                        readonly isReportOwed?: true;
                        /** @description what the reader's department is asked for in another's task */
                        readonly part?: {
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly part?: string;
                        };
                    }[];
                };
                /** @description absent where there is none */
                readonly explanationsLate?: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly question: string;
                        readonly dueOn: components["schemas"]["LocalDate"];
                        readonly late: boolean;
                        /** @description in mails that tell of more than one */
                        readonly departmentName?: string;
                        readonly taskId?: components["schemas"]["TaskId"];
                    }[];
                };
                /** @description absent where there is none */
                readonly answers?: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly explanation: components["schemas"]["ExplanationId"];
                        readonly question: string;
                        readonly answer: string;
                        readonly on: components["schemas"]["LocalDate"];
                        readonly departmentName: string;
                    }[];
                };
                /** @description what departments said; absent where there is nothing */
                readonly comments?: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["TaskId"];
                        readonly title: string;
                        readonly directive: string;
                        /** @enum {string} */
                        readonly kind: "accepted" | "returned" | "extended" | "extension-refused" | "extension-corrected" | "corrected" | "urgency-set" | "urged" | "assignment-confirmed" | "withdrawn" | "reassigned" | "split" | "merged" | "took-over" | "coordinating" | "information" | "released" | "coordination-answered" | "commented";
                        /** @enum {string} */
                        readonly outcome?: "done-on-time" | "done-late" | "done-no-deadline";
                        readonly reason?: string;
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "usual" | "urgent" | "very-urgent" | "flash";
                    }[];
                };
                /** @description departments that others took over from, or should have; absent where there is none */
                readonly successions?: readonly {
                    readonly name: string;
                    readonly successors: readonly string[];
                    readonly on: components["schemas"]["LocalDate"];
                    /** @description the code of the problem that stands in its way */
                    readonly refused?: string;
                }[];
            } | {
                /** @constant */
                readonly kind: "leader-digest";
                readonly day: components["schemas"]["LocalDate"];
                readonly userId: components["schemas"]["UserId"];
                readonly name: string;
                /** @description days overdue from which a task is in it */
                readonly overdueFrom: number;
                readonly awaitingDecision: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["TaskId"];
                        readonly title: string;
                        readonly directive: string;
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "urgent" | "very-urgent" | "flash";
                        /** @description in the mail to a lagging department; absent in notices of before */
                        readonly daysOverdue?: number;
                        /** @description in mails that tell of more than one */
                        readonly departmentName?: string;
                        /** @description how often it was urged before this mail */
                        readonly urgings?: number;
                        /** @description that it was given back, and why */
                        readonly refusal?: {
                            /** @enum {string} */
                            readonly kind: "returned" | "extension-refused";
                            readonly reason?: string;
                        };
                        /**
                         * @description that it is overdue and nothing was reported for its date
                         * @constant
                         */
                        readonly isReportOwed?: true;
                        /** @description what the reader's department is asked for in another's task */
                        readonly part?: {
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly part?: string;
                        };
                    }[];
                };
                /** @description decided extensions that count once they are signed; absent where there is none */
                readonly toSign?: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["TaskId"];
                        readonly title: string;
                        readonly directive: string;
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "urgent" | "very-urgent" | "flash";
                        /** @description in the mail to a lagging department; absent in notices of before */
                        readonly daysOverdue?: number;
                        /** @description in mails that tell of more than one */
                        readonly departmentName?: string;
                        /** @description how often it was urged before this mail */
                        readonly urgings?: number;
                        /** @description that it was given back, and why */
                        readonly refusal?: {
                            /** @enum {string} */
                            readonly kind: "returned" | "extension-refused";
                            readonly reason?: string;
                        };
                        /**
                         * @description that it is overdue and nothing was reported for its date
                         * @constant
                         */
                        readonly isReportOwed?: true;
                        /** @description what the reader's department is asked for in another's task */
                        readonly part?: {
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly part?: string;
                        };
                    }[];
                };
                /** @description absent where there is none */
                readonly papersToSign?: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["OutgoingPaperId"];
                        readonly subject: string;
                        /** @description number and symbol as far as they are known */
                        readonly cited: string;
                        readonly since: components["schemas"]["LocalDate"];
                    }[];
                };
                readonly overdue: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["TaskId"];
                        readonly title: string;
                        readonly directive: string;
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "urgent" | "very-urgent" | "flash";
                        /** @description in the mail to a lagging department; absent in notices of before */
                        readonly daysOverdue?: number;
                        /** @description in mails that tell of more than one */
                        readonly departmentName?: string;
                        /** @description how often it was urged before this mail */
                        readonly urgings?: number;
                        /** @description that it was given back, and why */
                        readonly refusal?: {
                            /** @enum {string} */
                            readonly kind: "returned" | "extension-refused";
                            readonly reason?: string;
                        };
                        /**
                         * @description that it is overdue and nothing was reported for its date
                         * @constant
                         */
                        readonly isReportOwed?: true;
                        /** @description what the reader's department is asked for in another's task */
                        readonly part?: {
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly part?: string;
                        };
                    }[];
                };
                readonly urgedTooOften: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["TaskId"];
                        readonly title: string;
                        readonly directive: string;
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "urgent" | "very-urgent" | "flash";
                        /** @description in the mail to a lagging department; absent in notices of before */
                        readonly daysOverdue?: number;
                        /** @description in mails that tell of more than one */
                        readonly departmentName?: string;
                        /** @description how often it was urged before this mail */
                        readonly urgings?: number;
                        /** @description that it was given back, and why */
                        readonly refusal?: {
                            /** @enum {string} */
                            readonly kind: "returned" | "extension-refused";
                            readonly reason?: string;
                        };
                        /**
                         * @description that it is overdue and nothing was reported for its date
                         * @constant
                         */
                        readonly isReportOwed?: true;
                        /** @description what the reader's department is asked for in another's task */
                        readonly part?: {
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly part?: string;
                        };
                    }[];
                };
                /** @description absent where there is none */
                readonly explanationsOpen?: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly question: string;
                        readonly dueOn: components["schemas"]["LocalDate"];
                        readonly late: boolean;
                        /** @description in mails that tell of more than one */
                        readonly departmentName?: string;
                        readonly taskId?: components["schemas"]["TaskId"];
                    }[];
                };
                /** @description absent where there is none */
                readonly answers?: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly explanation: components["schemas"]["ExplanationId"];
                        readonly question: string;
                        readonly answer: string;
                        readonly on: components["schemas"]["LocalDate"];
                        readonly departmentName: string;
                    }[];
                };
                /** @description what was said to them by name; absent where there is nothing */
                readonly comments?: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["TaskId"];
                        readonly title: string;
                        readonly directive: string;
                        /** @enum {string} */
                        readonly kind: "accepted" | "returned" | "extended" | "extension-refused" | "extension-corrected" | "corrected" | "urgency-set" | "urged" | "assignment-confirmed" | "withdrawn" | "reassigned" | "split" | "merged" | "took-over" | "coordinating" | "information" | "released" | "coordination-answered" | "commented";
                        /** @enum {string} */
                        readonly outcome?: "done-on-time" | "done-late" | "done-no-deadline";
                        readonly reason?: string;
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "usual" | "urgent" | "very-urgent" | "flash";
                    }[];
                };
                readonly worstDepartments: readonly {
                    readonly name: string;
                    readonly overdue: number;
                }[];
            } | {
                /** @constant */
                readonly kind: "administrator-digest";
                readonly day: components["schemas"]["LocalDate"];
                readonly userId: components["schemas"]["UserId"];
                readonly name: string;
                readonly givenUp: readonly {
                    readonly machine: components["schemas"]["MachineId"];
                    readonly name: string;
                    /** @description of the address that was called */
                    readonly host: string;
                    readonly on: components["schemas"]["LocalDate"];
                }[];
            } | {
                /** @constant */
                readonly kind: "lagging";
                readonly day: components["schemas"]["LocalDate"];
                readonly department: components["schemas"]["DepartmentCode"];
                readonly departmentName: string;
                readonly ruleSet: string;
                /**
                 * @description the letter prints no such number: the city's own
                 * @constant
                 */
                readonly cityRule?: true;
                readonly assigned: number;
                readonly done: number;
                readonly doneOnTime: number;
                readonly openOverdue: number;
                /** @description the overdue tasks, the longest overdue first; absent in notices of before */
                readonly overdue?: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["TaskId"];
                        readonly title: string;
                        readonly directive: string;
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "urgent" | "very-urgent" | "flash";
                        /** @description in the mail to a lagging department; absent in notices of before */
                        readonly daysOverdue?: number;
                        /** @description in mails that tell of more than one */
                        readonly departmentName?: string;
                        /** @description how often it was urged before this mail */
                        readonly urgings?: number;
                        /** @description that it was given back, and why */
                        readonly refusal?: {
                            /** @enum {string} */
                            readonly kind: "returned" | "extension-refused";
                            readonly reason?: string;
                        };
                        /**
                         * @description that it is overdue and nothing was reported for its date
                         * @constant
                         */
                        readonly isReportOwed?: true;
                        /** @description what the reader's department is asked for in another's task */
                        readonly part?: {
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly part?: string;
                        };
                    }[];
                };
                /** @description the day by which it reports what it does about them */
                readonly answerBy?: components["schemas"]["LocalDate"];
                /** @description whom to ask about the figures; absent where the city has not said */
                readonly contact?: {
                    readonly name: string;
                    readonly phone?: string;
                    readonly email?: string;
                };
            } | {
                /** @constant */
                readonly kind: "letter";
                readonly day: components["schemas"]["LocalDate"];
                readonly department: components["schemas"]["DepartmentCode"];
                readonly departmentName: string;
                /** @description number and symbol */
                readonly letter: string;
                /** @enum {string} */
                readonly level: "commend" | "acknowledge" | "request" | "remind" | "criticise";
            } | {
                /** @constant */
                readonly kind: "invitation";
                readonly day: components["schemas"]["LocalDate"];
                readonly userId: components["schemas"]["UserId"];
                readonly name: string;
                /** Format: email */
                readonly email: string;
                readonly inviter: {
                    readonly name: string;
                    /** Format: email */
                    readonly email?: string;
                };
            } | {
                /** @constant */
                readonly kind: "urgent-task";
                readonly day: components["schemas"]["LocalDate"];
                readonly department: components["schemas"]["DepartmentCode"];
                readonly departmentName: string;
                /** @enum {string} */
                readonly role: "lead" | "coordinating";
                /** @enum {string} */
                readonly urgency: "very-urgent" | "flash";
                readonly task: {
                    readonly id: components["schemas"]["TaskId"];
                    readonly title: string;
                    readonly directive: string;
                    readonly dueOn?: components["schemas"]["LocalDate"];
                    /** @enum {string} */
                    readonly urgency?: "urgent" | "very-urgent" | "flash";
                    /** @description in the mail to a lagging department; absent in notices of before */
                    readonly daysOverdue?: number;
                    /** @description in mails that tell of more than one */
                    readonly departmentName?: string;
                    /** @description how often it was urged before this mail */
                    readonly urgings?: number;
                    /** @description that it was given back, and why */
                    readonly refusal?: {
                        /** @enum {string} */
                        readonly kind: "returned" | "extension-refused";
                        readonly reason?: string;
                    };
                    /**
                     * @description that it is overdue and nothing was reported for its date
                     * @constant
                     */
                    readonly isReportOwed?: true;
                    /** @description what the reader's department is asked for in another's task */
                    readonly part?: {
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        readonly part?: string;
                    };
                };
                /** @description in which the task is to be acknowledged */
                readonly withinHours: number;
            } | {
                /** @constant */
                readonly kind: "urgent-task-again";
                readonly day: components["schemas"]["LocalDate"];
                readonly department: components["schemas"]["DepartmentCode"];
                readonly departmentName: string;
                /** @enum {string} */
                readonly role: "lead" | "coordinating";
                /** @enum {string} */
                readonly urgency: "very-urgent" | "flash";
                readonly task: {
                    readonly id: components["schemas"]["TaskId"];
                    readonly title: string;
                    readonly directive: string;
                    readonly dueOn?: components["schemas"]["LocalDate"];
                    /** @enum {string} */
                    readonly urgency?: "urgent" | "very-urgent" | "flash";
                    /** @description in the mail to a lagging department; absent in notices of before */
                    readonly daysOverdue?: number;
                    /** @description in mails that tell of more than one */
                    readonly departmentName?: string;
                    /** @description how often it was urged before this mail */
                    readonly urgings?: number;
                    /** @description that it was given back, and why */
                    readonly refusal?: {
                        /** @enum {string} */
                        readonly kind: "returned" | "extension-refused";
                        readonly reason?: string;
                    };
                    /**
                     * @description that it is overdue and nothing was reported for its date
                     * @constant
                     */
                    readonly isReportOwed?: true;
                    /** @description what the reader's department is asked for in another's task */
                    readonly part?: {
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        readonly part?: string;
                    };
                };
                /** @description in which the task is to be acknowledged */
                readonly withinHours: number;
            } | {
                /** @constant */
                readonly kind: "urgent-unacknowledged";
                readonly day: components["schemas"]["LocalDate"];
                /**
                 * @description the highest of them
                 * @enum {string}
                 */
                readonly urgency: "very-urgent" | "flash";
                readonly tasks: {
                    readonly count: number;
                    readonly lines: readonly {
                        readonly id: components["schemas"]["TaskId"];
                        readonly title: string;
                        readonly directive: string;
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "urgent" | "very-urgent" | "flash";
                        /** @description in the mail to a lagging department; absent in notices of before */
                        readonly daysOverdue?: number;
                        /** @description in mails that tell of more than one */
                        readonly departmentName?: string;
                        /** @description how often it was urged before this mail */
                        readonly urgings?: number;
                        /** @description that it was given back, and why */
                        readonly refusal?: {
                            /** @enum {string} */
                            readonly kind: "returned" | "extension-refused";
                            readonly reason?: string;
                        };
                        /**
                         * @description that it is overdue and nothing was reported for its date
                         * @constant
                         */
                        readonly isReportOwed?: true;
                        /** @description what the reader's department is asked for in another's task */
                        readonly part?: {
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly part?: string;
                        };
                    }[];
                };
            };
            readonly messageId?: string;
            readonly failure?: string;
            /** @description the addresses that did not take it, or marked it as spam */
            readonly failedAt?: readonly string[];
            /** Format: date-time */
            readonly stateAt: string;
            /** @description how often it was handed to the mail service */
            readonly tried?: {
                /** @description SES names it in its events: of an earlier try they say nothing. Whoever has it sent again takes a number, too */
                readonly times: number;
                /** Format: date-time */
                readonly firstAt: string;
                /** Format: date-time */
                readonly lastAt: string;
            };
            /**
             * Format: date-time
             * @description when it is looked at next
             */
            readonly tryAgainAt?: string;
            /** @description who had it sent again, and when */
            readonly sentAgain?: readonly {
                readonly by: components["schemas"]["UserId"];
                /** Format: date-time */
                readonly at: string;
                readonly key: string;
            }[];
            /** @description the period of the newer one that says it, too */
            readonly supersededBy?: string;
        };
        readonly Notification: {
            /** @description absent where it is about a figure or a system */
            readonly id?: components["schemas"]["TaskId"];
            readonly explanation?: components["schemas"]["ExplanationId"];
            /** @description the system that it is about */
            readonly machine?: components["schemas"]["MachineId"];
            /** @enum {string} */
            readonly kind: "accepted" | "returned" | "extended" | "extension-refused" | "extension-corrected" | "corrected" | "urgency-set" | "urged" | "assignment-confirmed" | "withdrawn" | "reassigned" | "split" | "merged" | "took-over" | "coordinating" | "information" | "released" | "coordination-answered" | "commented" | "explanation-asked" | "explanation-answered" | "returned-as-not-ours" | "deliveries-given-up";
            /** @enum {string} */
            readonly outcome?: "done-on-time" | "done-late" | "done-no-deadline";
            readonly reason?: string;
            readonly dueOn?: components["schemas"]["LocalDate"];
            /** @enum {string} */
            readonly urgency?: "usual" | "urgent" | "very-urgent" | "flash";
            readonly on: components["schemas"]["LocalDate"];
            /**
             * Format: date-time
             * @description when its reader could first see it, however long the stream took
             */
            readonly collectedAt: string;
            /** @description by which it is marked as read */
            readonly name: string;
            /** @description of the task, as it is called now */
            readonly title?: string;
            /** @description the name of the machine account it is about */
            readonly system?: string;
            readonly directive?: components["schemas"]["DirectiveKey"];
            readonly isRead: boolean;
            /** @description that the caller is named in it */
            readonly namesReader: boolean;
        };
        readonly UnreadNotifications: {
            readonly count: number;
            /** @description that there are more than 99 */
            readonly isMore: boolean;
        };
        readonly TaskFacts: {
            readonly id: components["schemas"]["TaskId"];
            readonly version: number;
            readonly assignedOn: components["schemas"]["LocalDate"];
            /**
             * @description entered ahead for a period to come, and not given yet: in no figure; withheld: not on its day either, as its department takes no work then
             * @enum {string}
             */
            readonly planned?: "ahead" | "withheld";
            readonly registeredOn: components["schemas"]["LocalDate"];
            readonly starred: boolean;
            readonly starChangedOn?: components["schemas"]["LocalDate"];
            /** @enum {string} */
            readonly urgency?: "urgent" | "very-urgent" | "flash";
            readonly originalDueOn?: components["schemas"]["LocalDate"];
            /** @description the effective due date */
            readonly dueOn?: components["schemas"]["LocalDate"];
            readonly earlierDueDates?: readonly {
                /** @description absent where there was none */
                readonly dueOn?: components["schemas"]["LocalDate"];
                readonly until: components["schemas"]["LocalDate"];
                /** @constant */
                readonly missed?: true;
                /** @constant */
                readonly reported?: true;
                readonly reportedOn?: components["schemas"]["LocalDate"];
                /** @constant */
                readonly reportedByResult?: true;
                /**
                 * @description the Office put it right: until then it was the original date, too
                 * @constant
                 */
                readonly amended?: true;
            }[];
            /** @description waits for the Office or the leader that began in time and outlasted the due date */
            readonly waits?: readonly {
                readonly from: components["schemas"]["LocalDate"];
                readonly until: components["schemas"]["LocalDate"];
            }[];
            readonly percent?: number;
            /** @description the day of the latest update or report */
            readonly updatedOn?: components["schemas"]["LocalDate"];
            readonly reportsOwed: number;
            readonly reportsInTime: number;
            /** @description the due date that was reported on in time */
            readonly reportedFor?: components["schemas"]["LocalDate"];
            /**
             * @description the only report for that date is a result: returned before the date, it is owed again
             * @constant
             */
            readonly reportedByResult?: true;
            /** @description the last day on which the return of a result took its report back: before it more was reported */
            readonly reportTakenBackOn?: components["schemas"]["LocalDate"];
            /** @description the latest due date whose miss is recorded */
            readonly missedFor?: components["schemas"]["LocalDate"];
            /** @description the days on which somebody of the Office or a leader urged it */
            readonly urgedOn?: readonly components["schemas"]["LocalDate"][];
            readonly acknowledgedOn?: components["schemas"]["LocalDate"];
            /** @description who in the department it was assigned to */
            readonly holder?: components["schemas"]["UserId"];
            /** @description extensions granted and not taken back */
            readonly extensions?: number;
            /** @description the due date that the last extension decision was about; a correction may go back to it */
            readonly decidedDueOn?: components["schemas"]["LocalDate"];
            /** @constant */
            readonly lifecycle: "open";
            /** @description submitted, and not judged yet */
            readonly result?: {
                readonly submittedOn: components["schemas"]["LocalDate"];
                /** @description the day of the work as the report says; on an accepted task the day that the Office judged by */
                readonly workedOn?: components["schemas"]["LocalDate"];
            };
            /** @description for an extension, and not decided yet */
            readonly request?: {
                readonly askedOn: components["schemas"]["LocalDate"];
                readonly proposedDueOn: components["schemas"]["LocalDate"];
                /** @description the Office has prepared the decision */
                readonly preparedOn?: components["schemas"]["LocalDate"];
                /** @description a leader has decided; it counts from the day on which the paper is signed */
                readonly decided?: {
                    readonly on: components["schemas"]["LocalDate"];
                    /** @description what was granted; absent where it was refused */
                    readonly dueOn?: components["schemas"]["LocalDate"];
                    /** @description the day on which its paper left the draft: nothing else is decided from then on */
                    readonly carriedOn?: components["schemas"]["LocalDate"];
                };
            };
            /** @description returned as not ours, and not answered yet */
            readonly notOurs?: {
                readonly returnedOn: components["schemas"]["LocalDate"];
            };
            /** @description a leader has put the last extension decision right; it counts from the day on which its paper is signed, and the due date in force stays until then */
            readonly correction?: {
                readonly on: components["schemas"]["LocalDate"];
                /** @description the due date once it is signed */
                readonly dueOn: components["schemas"]["LocalDate"];
                /** @description the day on which its paper left the draft: it is not corrected anew from then on */
                readonly carriedOn?: components["schemas"]["LocalDate"];
            };
            readonly department: string;
            readonly year: number;
            /** @enum {string} */
            readonly status: "done-on-time" | "done-late" | "done-no-deadline" | "open-in-term" | "open-overdue" | "open-no-deadline" | "withdrawn" | "reassigned" | "planned";
            /** @enum {string} */
            readonly awaiting?: "acceptance" | "decision" | "signature";
        } | {
            readonly id: components["schemas"]["TaskId"];
            readonly version: number;
            readonly assignedOn: components["schemas"]["LocalDate"];
            /**
             * @description entered ahead for a period to come, and not given yet: in no figure; withheld: not on its day either, as its department takes no work then
             * @enum {string}
             */
            readonly planned?: "ahead" | "withheld";
            readonly registeredOn: components["schemas"]["LocalDate"];
            readonly starred: boolean;
            readonly starChangedOn?: components["schemas"]["LocalDate"];
            /** @enum {string} */
            readonly urgency?: "urgent" | "very-urgent" | "flash";
            readonly originalDueOn?: components["schemas"]["LocalDate"];
            /** @description the effective due date */
            readonly dueOn?: components["schemas"]["LocalDate"];
            readonly earlierDueDates?: readonly {
                /** @description absent where there was none */
                readonly dueOn?: components["schemas"]["LocalDate"];
                readonly until: components["schemas"]["LocalDate"];
                /** @constant */
                readonly missed?: true;
                /** @constant */
                readonly reported?: true;
                readonly reportedOn?: components["schemas"]["LocalDate"];
                /** @constant */
                readonly reportedByResult?: true;
                /**
                 * @description the Office put it right: until then it was the original date, too
                 * @constant
                 */
                readonly amended?: true;
            }[];
            /** @description waits for the Office or the leader that began in time and outlasted the due date */
            readonly waits?: readonly {
                readonly from: components["schemas"]["LocalDate"];
                readonly until: components["schemas"]["LocalDate"];
            }[];
            readonly percent?: number;
            /** @description the day of the latest update or report */
            readonly updatedOn?: components["schemas"]["LocalDate"];
            readonly reportsOwed: number;
            readonly reportsInTime: number;
            /** @description the due date that was reported on in time */
            readonly reportedFor?: components["schemas"]["LocalDate"];
            /**
             * @description the only report for that date is a result: returned before the date, it is owed again
             * @constant
             */
            readonly reportedByResult?: true;
            /** @description the last day on which the return of a result took its report back: before it more was reported */
            readonly reportTakenBackOn?: components["schemas"]["LocalDate"];
            /** @description the latest due date whose miss is recorded */
            readonly missedFor?: components["schemas"]["LocalDate"];
            /** @description the days on which somebody of the Office or a leader urged it */
            readonly urgedOn?: readonly components["schemas"]["LocalDate"][];
            readonly acknowledgedOn?: components["schemas"]["LocalDate"];
            /** @description who in the department it was assigned to */
            readonly holder?: components["schemas"]["UserId"];
            /** @description extensions granted and not taken back */
            readonly extensions?: number;
            /** @description the due date that the last extension decision was about; a correction may go back to it */
            readonly decidedDueOn?: components["schemas"]["LocalDate"];
            /** @constant */
            readonly lifecycle: "accepted";
            readonly result: {
                readonly submittedOn: components["schemas"]["LocalDate"];
                /** @description the day of the work as the report says; on an accepted task the day that the Office judged by */
                readonly workedOn?: components["schemas"]["LocalDate"];
            };
            readonly acceptedOn: components["schemas"]["LocalDate"];
            /** @enum {string} */
            readonly outcome: "done-on-time" | "done-late" | "done-no-deadline";
            readonly department: string;
            readonly year: number;
            /** @enum {string} */
            readonly status: "done-on-time" | "done-late" | "done-no-deadline" | "open-in-term" | "open-overdue" | "open-no-deadline" | "withdrawn" | "reassigned" | "planned";
            /** @enum {string} */
            readonly awaiting?: "acceptance" | "decision" | "signature";
        } | {
            readonly id: components["schemas"]["TaskId"];
            readonly version: number;
            readonly assignedOn: components["schemas"]["LocalDate"];
            /**
             * @description entered ahead for a period to come, and not given yet: in no figure; withheld: not on its day either, as its department takes no work then
             * @enum {string}
             */
            readonly planned?: "ahead" | "withheld";
            readonly registeredOn: components["schemas"]["LocalDate"];
            readonly starred: boolean;
            readonly starChangedOn?: components["schemas"]["LocalDate"];
            /** @enum {string} */
            readonly urgency?: "urgent" | "very-urgent" | "flash";
            readonly originalDueOn?: components["schemas"]["LocalDate"];
            /** @description the effective due date */
            readonly dueOn?: components["schemas"]["LocalDate"];
            readonly earlierDueDates?: readonly {
                /** @description absent where there was none */
                readonly dueOn?: components["schemas"]["LocalDate"];
                readonly until: components["schemas"]["LocalDate"];
                /** @constant */
                readonly missed?: true;
                /** @constant */
                readonly reported?: true;
                readonly reportedOn?: components["schemas"]["LocalDate"];
                /** @constant */
                readonly reportedByResult?: true;
                /**
                 * @description the Office put it right: until then it was the original date, too
                 * @constant
                 */
                readonly amended?: true;
            }[];
            /** @description waits for the Office or the leader that began in time and outlasted the due date */
            readonly waits?: readonly {
                readonly from: components["schemas"]["LocalDate"];
                readonly until: components["schemas"]["LocalDate"];
            }[];
            readonly percent?: number;
            /** @description the day of the latest update or report */
            readonly updatedOn?: components["schemas"]["LocalDate"];
            readonly reportsOwed: number;
            readonly reportsInTime: number;
            /** @description the due date that was reported on in time */
            readonly reportedFor?: components["schemas"]["LocalDate"];
            /**
             * @description the only report for that date is a result: returned before the date, it is owed again
             * @constant
             */
            readonly reportedByResult?: true;
            /** @description the last day on which the return of a result took its report back: before it more was reported */
            readonly reportTakenBackOn?: components["schemas"]["LocalDate"];
            /** @description the latest due date whose miss is recorded */
            readonly missedFor?: components["schemas"]["LocalDate"];
            /** @description the days on which somebody of the Office or a leader urged it */
            readonly urgedOn?: readonly components["schemas"]["LocalDate"][];
            readonly acknowledgedOn?: components["schemas"]["LocalDate"];
            /** @description who in the department it was assigned to */
            readonly holder?: components["schemas"]["UserId"];
            /** @description extensions granted and not taken back */
            readonly extensions?: number;
            /** @description the due date that the last extension decision was about; a correction may go back to it */
            readonly decidedDueOn?: components["schemas"]["LocalDate"];
            /** @enum {string} */
            readonly lifecycle: "withdrawn" | "reassigned";
            readonly endedOn: components["schemas"]["LocalDate"];
            readonly department: string;
            readonly year: number;
            /** @enum {string} */
            readonly status: "done-on-time" | "done-late" | "done-no-deadline" | "open-in-term" | "open-overdue" | "open-no-deadline" | "withdrawn" | "reassigned" | "planned";
            /** @enum {string} */
            readonly awaiting?: "acceptance" | "decision" | "signature";
        };
        readonly NewTask: {
            readonly department: components["schemas"]["DepartmentCode"];
            readonly title: string;
            readonly content?: string;
            /** @description default: the directive's date */
            readonly assignedOn?: components["schemas"]["LocalDate"];
            readonly dueOn?: components["schemas"]["LocalDate"];
            readonly deadlineAsWorded?: string;
            readonly assigneeAsWorded?: string;
            readonly coordinating?: readonly components["schemas"]["DepartmentCode"][];
            readonly forInformation?: readonly components["schemas"]["DepartmentCode"][];
            /** @default false */
            readonly starred: boolean;
            /** @enum {string} */
            readonly urgency?: "urgent" | "very-urgent" | "flash";
        };
        readonly ProgressTold: {
            readonly text: string;
            readonly percent?: number;
            /** @description document numbers or links that prove it */
            readonly evidence?: readonly string[];
            readonly files?: readonly components["schemas"]["AttachedFile"][];
            /** @description the day of the work where it is entered later */
            readonly happenedOn?: components["schemas"]["LocalDate"];
        };
        readonly ReportGiven: {
            /** @constant */
            readonly outcome: "finished";
            readonly result: string;
            /** @description document numbers or links that prove it */
            readonly evidence?: readonly string[];
            readonly files?: readonly components["schemas"]["AttachedFile"][];
            /** @description the day of the work where it is entered later */
            readonly happenedOn?: components["schemas"]["LocalDate"];
        } | {
            /** @constant */
            readonly outcome: "unfinished";
            /**
             * @description absent in entries of before it was asked for
             * @enum {string}
             */
            readonly reason?: "other-bodies" | "legal-basis" | "land-clearance" | "funding" | "procurement" | "natural-disaster-or-epidemic" | "scope-changed" | "workload" | "other";
            readonly cause: string;
            readonly plan: string;
            readonly proposedDueOn: components["schemas"]["LocalDate"];
            readonly files?: readonly components["schemas"]["AttachedFile"][];
            /** @description the day of the work where it is entered later */
            readonly happenedOn?: components["schemas"]["LocalDate"];
        };
        readonly WaitingForLead: {
            readonly directive: components["schemas"]["DirectiveKey"];
            readonly code: string;
            readonly title: string;
            /** Format: date */
            readonly since: string;
            readonly deadlineAsWorded?: string;
            /** Format: date */
            readonly dueOn?: string;
        };
        readonly UndeliveredMail: {
            readonly recipient: string;
            readonly period: string;
            /** @enum {string} */
            readonly kind: "digest" | "office-digest" | "leader-digest" | "administrator-digest" | "lagging" | "letter" | "invitation" | "urgent-task" | "urgent-task-again" | "urgent-unacknowledged";
            /** @enum {string} */
            readonly state: "bounced" | "complained" | "rejected" | "given-up" | "unsettled";
            /** Format: date-time */
            readonly stateAt: string;
            readonly to: readonly string[];
            readonly userId?: string;
            readonly department?: string;
            /** @enum {string} */
            readonly reason: "address-wrong" | "suppressed" | "mailbox-full" | "server-refused" | "spam" | "refused" | "not-handed-over" | "nobody" | "not-known";
            readonly failure?: string;
            /** @description the addresses that did not take it, or marked it as spam */
            readonly failedAt?: readonly string[];
            /** @description who had it sent again, and when */
            readonly sentAgain?: readonly {
                readonly by: components["schemas"]["UserId"];
                /** Format: date-time */
                readonly at: string;
                readonly key: string;
            }[];
            /**
             * @description why it is not sent again; absent where it may be
             * @enum {string}
             */
            readonly notAgain?: "sent-again" | "on-its-way" | "arrived" | "changed" | "superseded" | "too-old" | "nobody" | "unknown";
        };
        readonly RegisteredUser: {
            readonly id: components["schemas"]["UserId"];
            readonly name: string;
            /**
             * Format: email
             * @description in small letters; it is no other person’s
             */
            readonly email: string;
            /** @enum {string} */
            readonly role: "leader" | "office" | "head" | "clerk" | "auditor" | "administrator";
            readonly department?: components["schemas"]["DepartmentCode"];
            readonly active: boolean;
            readonly version: number;
            readonly account: components["schemas"]["Account"];
            readonly move?: components["schemas"]["PlannedMove"];
            readonly invitation?: components["schemas"]["Invitation"];
            /** @description the last day on which they signed in; absent where they never have */
            readonly signedInOn?: components["schemas"]["LocalDate"];
        };
        readonly Account: {
            /** @constant */
            readonly state: "none";
        } | {
            /** @constant */
            readonly state: "pending";
            /** Format: date-time */
            readonly since: string;
        } | {
            /** @constant */
            readonly state: "ready";
            /** Format: date-time */
            readonly since: string;
        } | {
            /** @constant */
            readonly state: "failed";
            /** Format: date-time */
            readonly since: string;
            /** @enum {string} */
            readonly reason: "mail-refused" | "mail-of-another-account" | "unavailable" | "unexpected";
        };
        /** @description carried out by the night of its day */
        readonly PlannedMove: {
            readonly department: components["schemas"]["DepartmentCode"];
            readonly on: components["schemas"]["LocalDate"];
            readonly by: components["schemas"]["UserId"];
        };
        /** @description the last one: how many there were with it, when and by whom */
        readonly Invitation: {
            readonly number: number;
            readonly askedOn: components["schemas"]["LocalDate"];
            readonly by: components["schemas"]["UserId"];
        };
        readonly User: {
            readonly id: components["schemas"]["UserId"];
            readonly name: string;
            /**
             * Format: email
             * @description in small letters; it is no other person’s
             */
            readonly email: string;
            /** @enum {string} */
            readonly role: "leader" | "office" | "head" | "clerk" | "auditor" | "administrator";
            readonly department?: components["schemas"]["DepartmentCode"];
            readonly active: boolean;
        };
        readonly WaitingRequestOutput: {
            readonly title: string;
            readonly content?: string;
            readonly dueOn?: components["schemas"]["LocalDate"];
            readonly deadlineAsWorded?: string;
            readonly assigneeAsWorded?: string;
            readonly coordinating?: readonly components["schemas"]["DepartmentCode"][];
            readonly forInformation?: readonly components["schemas"]["DepartmentCode"][];
            /** @default false */
            readonly starred: boolean;
            /** @enum {string} */
            readonly urgency?: "urgent" | "very-urgent" | "flash";
            readonly due?: components["schemas"]["Due"];
        };
        readonly RuleSetOutput: {
            readonly name: components["schemas"]["SetName"];
            readonly letter: string;
            /** @description what the letter is about, as papers cite it at the first place */
            readonly abstract?: string;
            readonly from: components["schemas"]["LocalDate"];
            /**
             * @description judged only when asked for: never in force by itself
             * @constant
             */
            readonly award?: true;
            /** @description levels for which the letter prints no numbers: they are the city's own */
            readonly cityRules?: readonly ("commend" | "acknowledge" | "request" | "remind" | "criticise")[];
            readonly levels: readonly {
                /** @enum {string} */
                readonly level: "commend" | "acknowledge" | "request" | "remind" | "criticise";
                /**
                 * @description assigned tasks from which the level is given
                 * @default 0
                 */
                readonly floor: number;
                /** @default [] */
                readonly all: readonly ({
                    /** @enum {string} */
                    readonly count: "assigned" | "done" | "doneOnTime" | "doneLate" | "openOverdue" | "timesCommended";
                    /** @enum {string} */
                    readonly is: ">" | ">=" | "<" | "<=";
                    readonly number: number;
                } | {
                    /**
                     * @description of the assigned tasks
                     * @enum {string}
                     */
                    readonly share: "done" | "doneOnTime" | "doneLate" | "openOverdue";
                    /** @enum {string} */
                    readonly is: ">" | ">=" | "<" | "<=";
                    readonly percent: number;
                })[];
                /** @default [] */
                readonly any: readonly ({
                    /** @enum {string} */
                    readonly count: "assigned" | "done" | "doneOnTime" | "doneLate" | "openOverdue" | "timesCommended";
                    /** @enum {string} */
                    readonly is: ">" | ">=" | "<" | "<=";
                    readonly number: number;
                } | {
                    /**
                     * @description of the assigned tasks
                     * @enum {string}
                     */
                    readonly share: "done" | "doneOnTime" | "doneLate" | "openOverdue";
                    /** @enum {string} */
                    readonly is: ">" | ">=" | "<" | "<=";
                    readonly percent: number;
                })[];
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
};
export interface operations {
    readonly previewAssignees: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description as in a cell: on one line or several */
                    readonly wording: string;
                    /** @description the register of which day; default: today */
                    readonly on?: components["schemas"]["LocalDate"];
                };
            };
        };
        readonly responses: {
            /** @description Whom the words of an assignment name; writes nothing */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssigneeReading"];
                };
            };
        };
    };
    readonly getBoard: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description for example SGTVT */
                readonly department: components["schemas"]["DepartmentCode"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A department's open tasks by where they stand: how many, and the first of each by due date */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly count: number;
                        readonly columns: readonly {
                            /** @enum {string} */
                            readonly state: "overdue" | "untaken" | "under-way" | "acceptance" | "decision" | "signature";
                            readonly count: number;
                            /** @description the first thirty */
                            readonly tasks: readonly components["schemas"]["ListedTask"][];
                        }[];
                    };
                };
            };
        };
    };
    readonly getCalendar: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly year: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A year's holidays and make-up days, as entered or proposed */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly year: number;
                        readonly days: readonly {
                            readonly date: components["schemas"]["LocalDate"];
                            /**
                             * @description make-up: a weekend day that is worked; exchanged: the day off it pays for
                             * @enum {string}
                             */
                            readonly kind: "holiday" | "in-lieu" | "exchanged" | "make-up";
                            readonly name: string;
                            readonly source: string;
                            /** @description false keeps the entry and switches it off */
                            readonly observed: boolean;
                        }[];
                        /** @description nobody has entered the year yet */
                        readonly proposed: boolean;
                        readonly history: readonly {
                            /** Format: date */
                            readonly from: string;
                            readonly by: string;
                            /** Format: date-time */
                            readonly at: string;
                            readonly version?: string;
                            readonly value: {
                                readonly year: number;
                                readonly days: readonly {
                                    readonly date: components["schemas"]["LocalDate"];
                                    /**
                                     * @description make-up: a weekend day that is worked; exchanged: the day off it pays for
                                     * @enum {string}
                                     */
                                    readonly kind: "holiday" | "in-lieu" | "exchanged" | "make-up";
                                    readonly name: string;
                                    readonly source: string;
                                    /** @description false keeps the entry and switches it off */
                                    readonly observed: boolean;
                                }[];
                            };
                        }[];
                    };
                };
            };
        };
    };
    readonly putCalendar: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly year: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly days: readonly {
                        readonly date: components["schemas"]["LocalDate"];
                        /**
                         * @description make-up: a weekend day that is worked; exchanged: the day off it pays for
                         * @enum {string}
                         */
                        readonly kind: "holiday" | "in-lieu" | "exchanged" | "make-up";
                        readonly name: string;
                        readonly source: string;
                        /** @description false keeps the entry and switches it off */
                        readonly observed: boolean;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Enter a year's holidays and make-up days */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly year: number;
                        readonly days: readonly {
                            readonly date: components["schemas"]["LocalDate"];
                            /**
                             * @description make-up: a weekend day that is worked; exchanged: the day off it pays for
                             * @enum {string}
                             */
                            readonly kind: "holiday" | "in-lieu" | "exchanged" | "make-up";
                            readonly name: string;
                            readonly source: string;
                            /** @description false keeps the entry and switches it off */
                            readonly observed: boolean;
                        }[];
                        /** @description nobody has entered the year yet */
                        readonly proposed: boolean;
                        readonly history: readonly {
                            /** Format: date */
                            readonly from: string;
                            readonly by: string;
                            /** Format: date-time */
                            readonly at: string;
                            readonly version?: string;
                            readonly value: {
                                readonly year: number;
                                readonly days: readonly {
                                    readonly date: components["schemas"]["LocalDate"];
                                    /**
                                     * @description make-up: a weekend day that is worked; exchanged: the day off it pays for
                                     * @enum {string}
                                     */
                                    readonly kind: "holiday" | "in-lieu" | "exchanged" | "make-up";
                                    readonly name: string;
                                    readonly source: string;
                                    /** @description false keeps the entry and switches it off */
                                    readonly observed: boolean;
                                }[];
                            };
                        }[];
                    };
                };
            };
        };
    };
    readonly previewCalendar: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly year: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly days: readonly {
                        readonly date: components["schemas"]["LocalDate"];
                        /**
                         * @description make-up: a weekend day that is worked; exchanged: the day off it pays for
                         * @enum {string}
                         */
                        readonly kind: "holiday" | "in-lieu" | "exchanged" | "make-up";
                        readonly name: string;
                        readonly source: string;
                        /** @description false keeps the entry and switches it off */
                        readonly observed: boolean;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Which due dates would be others by these days */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly year: number;
                        readonly examined: number;
                        readonly moves: readonly {
                            readonly id: string;
                            readonly department: string;
                            readonly title: string;
                            readonly directive: components["schemas"]["DirectiveKey"];
                            /** @description the same for all tasks of one item of the directive: joint leads, periods */
                            readonly item?: string;
                            /** @description what the directive says of the deadline, in its own words */
                            readonly deadlineAsWorded?: string;
                            readonly term: components["schemas"]["Term"];
                            /**
                             * @description the last period of recurring work that has its task
                             * @constant
                             */
                            readonly lastOfSeries?: true;
                            /** @description recurring work without end: giving this task enters that of the period after it */
                            readonly series?: components["schemas"]["Recurrence"];
                            /** Format: date */
                            readonly dueOn: string;
                            /** Format: date */
                            readonly wouldBeDueOn: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly listCoordinations: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description for example SGTVT */
                readonly department: components["schemas"]["DepartmentCode"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Other departments' tasks that a department has a part in */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly coordinations: readonly {
                            readonly department: components["schemas"]["DepartmentCode"];
                            /** @enum {string} */
                            readonly role: "coordinating" | "information" | "released";
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly part?: string;
                            readonly answeredOn?: components["schemas"]["LocalDate"];
                            readonly answer?: components["schemas"]["CoordinationAnswerTold"];
                            /** @enum {string} */
                            readonly status: "information" | "released" | "answered" | "answered-late" | "awaited" | "overdue";
                            readonly task?: components["schemas"]["Task"];
                        }[];
                        /** @description for the next page, if there is one */
                        readonly cursor?: string;
                    };
                };
            };
        };
    };
    readonly getDashboard: {
        readonly parameters: {
            readonly query?: {
                readonly ruleSet?: components["schemas"]["SetName"];
                /** @description current: figures of ended departments count for their successor */
                readonly rollUp?: "asGiven" | "current";
                readonly formulaSet?: components["schemas"]["SetName"];
            };
            readonly header?: never;
            readonly path: {
                readonly year: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A year's figures, of the city and each department */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dashboard"];
                };
            };
        };
    };
    readonly previewDeadline: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly wording: string;
                    readonly issuedOn?: components["schemas"]["LocalDate"];
                    /** @description recurring work: list its dates up to this day; without it, those that would be entered */
                    readonly until?: components["schemas"]["LocalDate"];
                };
            };
        };
        readonly responses: {
            /** @description What the words of a deadline mean; writes nothing */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeadlineReading"];
                };
            };
        };
    };
    readonly getDecisionTimes: {
        readonly parameters: {
            readonly query: {
                /** @description YYYY-MM-DD in Asia/Ho_Chi_Minh */
                readonly from: components["schemas"]["LocalDate"];
                /** @description YYYY-MM-DD in Asia/Ho_Chi_Minh */
                readonly to: components["schemas"]["LocalDate"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How long decisions took */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly from: string;
                        /** Format: date */
                        readonly to: string;
                        readonly results: components["schemas"]["DecisionTimes"];
                        readonly extensions: components["schemas"]["DecisionTimes"];
                    };
                };
            };
        };
    };
    readonly assessDepartment: {
        readonly parameters: {
            readonly query: {
                /** @description for example SGTVT */
                readonly department: components["schemas"]["DepartmentCode"];
                /** @description only what was assigned to this person */
                readonly official?: components["schemas"]["UserId"];
                /** @description YYYY-MM-DD in Asia/Ho_Chi_Minh */
                readonly from: components["schemas"]["LocalDate"];
                /** @description YYYY-MM-DD in Asia/Ho_Chi_Minh */
                readonly to: components["schemas"]["LocalDate"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Items of a month or quarter as Decree 335/2025 assesses them */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Assessment"];
                };
            };
        };
    };
    readonly getAssessmentScheme: {
        readonly parameters: {
            readonly query?: {
                /** @description default: today */
                readonly on?: components["schemas"]["LocalDate"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The catalogue of products and how an assessment by Decree 335/2025 is scored */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly on: string;
                        readonly scheme: components["schemas"]["AssessmentScheme"];
                        readonly history: readonly {
                            /** Format: date */
                            readonly from: string;
                            readonly by: string;
                            /** Format: date-time */
                            readonly at: string;
                            readonly version?: string;
                            readonly value: components["schemas"]["AssessmentScheme"];
                        }[];
                    };
                };
            };
        };
    };
    readonly putAssessmentScheme: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly from: components["schemas"]["LocalDate"];
                    readonly scheme: components["schemas"]["AssessmentScheme"];
                };
            };
        };
        readonly responses: {
            /** @description Enter the catalogue of products and how an assessment is scored, from a day on */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly on: string;
                        readonly scheme: components["schemas"]["AssessmentScheme"];
                        readonly history: readonly {
                            /** Format: date */
                            readonly from: string;
                            readonly by: string;
                            /** Format: date-time */
                            readonly at: string;
                            readonly version?: string;
                            readonly value: components["schemas"]["AssessmentScheme"];
                        }[];
                    };
                };
            };
        };
    };
    readonly scoreDepartment: {
        readonly parameters: {
            readonly query: {
                /** @description for example SGTVT */
                readonly department: components["schemas"]["DepartmentCode"];
                /** @description only what was assigned to this person */
                readonly official?: components["schemas"]["UserId"];
                /** @description YYYY-MM-DD in Asia/Ho_Chi_Minh */
                readonly from: components["schemas"]["LocalDate"];
                /** @description YYYY-MM-DD in Asia/Ho_Chi_Minh */
                readonly to: components["schemas"]["LocalDate"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Points of the work of a month or quarter by Decree 335/2025 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssessmentScores"];
                };
            };
        };
    };
    readonly listDelegations: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who may act in whose place */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly delegations: readonly {
                            readonly delegator: string;
                            readonly deputy: components["schemas"]["UserId"];
                            readonly from: components["schemas"]["LocalDate"];
                            readonly to: components["schemas"]["LocalDate"];
                        }[];
                    };
                };
            };
        };
    };
    readonly putDelegations: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly delegations: readonly components["schemas"]["Delegation"][];
                };
            };
        };
        readonly responses: {
            /** @description Say who acts in your place, and when; replaces what you said before */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly delegations: readonly {
                            readonly delegator: string;
                            readonly deputy: components["schemas"]["UserId"];
                            readonly from: components["schemas"]["LocalDate"];
                            readonly to: components["schemas"]["LocalDate"];
                        }[];
                    };
                };
            };
        };
    };
    readonly listDepartments: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All departments */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly departments: readonly components["schemas"]["RegisteredDepartment"][];
                    };
                };
            };
        };
    };
    readonly getDepartment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description for example SGTVT */
                readonly code: components["schemas"]["DepartmentCode"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One department */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegisteredDepartment"];
                };
            };
        };
    };
    readonly putDepartment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description for example SGTVT */
                readonly code: components["schemas"]["DepartmentCode"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Department"];
            };
        };
        readonly responses: {
            /** @description Enter or change a department */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegisteredDepartment"];
                };
            };
        };
    };
    readonly succeedDepartment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                /** @description for example SGTVT */
                readonly code: components["schemas"]["DepartmentCode"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DepartmentSuccession"];
            };
        };
        readonly responses: {
            /** @description End a department and hand its open tasks over */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly department: components["schemas"]["RegisteredDepartment"];
                        readonly successors: readonly components["schemas"]["RegisteredDepartment"][];
                        /** @description whom this request moved, each in the same role as before */
                        readonly people: readonly {
                            readonly id: components["schemas"]["UserId"];
                            readonly name: string;
                            /** @enum {string} */
                            readonly role: "leader" | "office" | "head" | "clerk" | "auditor" | "administrator";
                            readonly department?: components["schemas"]["DepartmentCode"];
                            readonly active: boolean;
                        }[];
                        readonly moved: number;
                        /** @description while there are any, send the request again */
                        readonly remaining: number;
                        /** @description tasks that stay for now: those that await an answer, or were changed meanwhile */
                        readonly kept: readonly {
                            readonly id: string;
                            readonly why: string;
                        }[];
                        /** @description the same of the department's parts in others' tasks */
                        readonly parts: {
                            readonly moved: number;
                            readonly remaining: number;
                            readonly kept: readonly {
                                readonly id: string;
                                readonly why: string;
                            }[];
                        };
                    };
                };
            };
        };
    };
    readonly withdrawSuccession: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                /** @description for example SGTVT */
                readonly code: components["schemas"]["DepartmentCode"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Withdraw a succession before its day */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegisteredDepartment"];
                };
            };
        };
    };
    readonly addDepartments: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly rows: readonly {
                        readonly row: number;
                        /** @default  */
                        readonly code?: string;
                        /** @default  */
                        readonly name?: string;
                        /**
                         * @description the code of a kind, or what people call it
                         * @default
                         */
                        readonly kind?: string;
                        /**
                         * @description 2021-07-26 or 26/07/2021
                         * @default
                         */
                        readonly validFrom?: string;
                        /** @default  */
                        readonly validTo?: string;
                        /**
                         * @description divided by ;
                         * @default
                         */
                        readonly groups?: string;
                        /**
                         * @description divided by ;
                         * @default
                         */
                        readonly furtherNames?: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Enter a list of departments, all of it or, while a row is wrong, none */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description rows that this request entered */
                        readonly entered: number;
                        /** @description rows that were there already */
                        readonly there: number;
                        /** @description rows that somebody else has overtaken */
                        readonly refused: readonly {
                            readonly row: number;
                            readonly code: string;
                            readonly vi: string;
                            readonly en: string;
                        }[];
                        /** @description the time of a request was over before this row: send the same list again */
                        readonly stoppedBefore?: number;
                    };
                };
            };
        };
    };
    readonly previewDepartments: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly rows: readonly {
                        readonly row: number;
                        /** @default  */
                        readonly code?: string;
                        /** @default  */
                        readonly name?: string;
                        /**
                         * @description the code of a kind, or what people call it
                         * @default
                         */
                        readonly kind?: string;
                        /**
                         * @description 2021-07-26 or 26/07/2021
                         * @default
                         */
                        readonly validFrom?: string;
                        /** @default  */
                        readonly validTo?: string;
                        /**
                         * @description divided by ;
                         * @default
                         */
                        readonly groups?: string;
                        /**
                         * @description divided by ;
                         * @default
                         */
                        readonly furtherNames?: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description What would become of a list of departments */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly {
                            readonly row: number;
                            /** @enum {string} */
                            readonly outcome: "new" | "there" | "wrong";
                            /** @description as it would be entered; absent where it is wrong */
                            readonly value?: components["schemas"]["Department"];
                            readonly errors: readonly {
                                readonly field: string;
                                readonly code: string;
                                readonly vi: string;
                                readonly en: string;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    readonly readDirectiveFile: {
        readonly parameters: {
            readonly query: {
                /** @description the name of the file: ket-luan.docx */
                readonly name: string;
            };
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description Read the text of a directive out of its file (Word, PDF, plain text); writes nothing */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DirectiveText"];
                };
            };
        };
    };
    readonly listDirectives: {
        readonly parameters: {
            readonly query?: {
                readonly year?: string;
                /** @description words of the abstract, number and symbol, issuer, signer */
                readonly q?: string;
                readonly kind?: "official-letter" | "notice" | "conclusion" | "meeting-conclusion" | "instruction" | "decision" | "resolution" | "plan" | "programme" | "telegram" | "oral-instruction" | "directing-document" | "policy" | "report" | "other";
                /** @description unwritten: a registration that stopped half-way */
                readonly state?: "in-force" | "ended" | "unwritten";
                readonly limit?: number;
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A year's directives, the latest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly directives: readonly {
                            readonly key: components["schemas"]["DirectiveKey"];
                            /** @enum {string} */
                            readonly kind: "official-letter" | "notice" | "conclusion" | "meeting-conclusion" | "instruction" | "decision" | "resolution" | "plan" | "programme" | "telegram" | "oral-instruction" | "directing-document" | "policy" | "report" | "other";
                            readonly number: string;
                            /** @description absent where it bears a number alone */
                            readonly symbol?: string;
                            /** @description absent as long as nobody knows it */
                            readonly issuedOn?: components["schemas"]["LocalDate"];
                            /** @description the year of its entry, as long as its date is not known */
                            readonly registeredIn?: number;
                            /** @description what it was registered as, before its date or symbol was known */
                            readonly formerly?: components["schemas"]["DirectiveKey"];
                            readonly issuer: string;
                            readonly signer?: string;
                            readonly abstract: string;
                            /** @enum {string} */
                            readonly urgency?: "urgent" | "very-urgent" | "flash";
                            /** @description what waits for its lead: a task once the Office names who leads it */
                            readonly waiting?: readonly components["schemas"]["WaitingTask"][];
                            /** @description counts its changes; absent: 1 */
                            readonly version?: number;
                            /** @description it gives out no more tasks; those it gave stay until the Office withdraws them */
                            readonly ended?: {
                                /** @enum {string} */
                                readonly how: "superseded" | "withdrawn" | "completed";
                                readonly on: components["schemas"]["LocalDate"];
                                /** @description the directive that took its place, or that it became */
                                readonly by?: components["schemas"]["DirectiveKey"];
                            };
                            /** @description tasks of a registration that stopped half-way; the same request, with its key, enters them */
                            readonly unwritten?: number;
                            /**
                             * @description present on demonstration data only
                             * @constant
                             */
                            readonly sample?: true;
                            readonly taskCount: number;
                        }[];
                        /** @description for the next page, if there is one */
                        readonly cursor?: string;
                    };
                };
            };
        };
    };
    readonly registerDirective: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly directive: components["schemas"]["NewDirective"];
                    readonly tasks: readonly components["schemas"]["TaskRequest"][];
                    /**
                     * @description what the directive names no lead for: it waits for one, in nobody’s figures
                     * @default []
                     */
                    readonly waiting?: readonly components["schemas"]["WaitingRequest"][];
                };
            };
        };
        readonly responses: {
            /** @description Register a directive with its tasks */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly key: components["schemas"]["DirectiveKey"];
                        readonly tasks: readonly components["schemas"]["Task"][];
                        /** @description how many of the request wait for their lead */
                        readonly waiting?: number;
                    };
                };
            };
        };
    };
    readonly getDirective: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description date_number_SYMBOL, for example 2021-07-26_4651_UBND-KSTT; date_number without a symbol; 2021-00-00 for the date while only the year of its entry is known */
                readonly key: components["schemas"]["DirectiveKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A directive and its tasks, a page at a time */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly key: components["schemas"]["DirectiveKey"];
                        /** @enum {string} */
                        readonly kind: "official-letter" | "notice" | "conclusion" | "meeting-conclusion" | "instruction" | "decision" | "resolution" | "plan" | "programme" | "telegram" | "oral-instruction" | "directing-document" | "policy" | "report" | "other";
                        readonly number: string;
                        /** @description absent where it bears a number alone */
                        readonly symbol?: string;
                        /** @description absent as long as nobody knows it */
                        readonly issuedOn?: components["schemas"]["LocalDate"];
                        /** @description the year of its entry, as long as its date is not known */
                        readonly registeredIn?: number;
                        /** @description what it was registered as, before its date or symbol was known */
                        readonly formerly?: components["schemas"]["DirectiveKey"];
                        readonly issuer: string;
                        readonly signer?: string;
                        readonly abstract: string;
                        /** @enum {string} */
                        readonly urgency?: "urgent" | "very-urgent" | "flash";
                        /** @description what waits for its lead: a task once the Office names who leads it */
                        readonly waiting?: readonly components["schemas"]["WaitingTask"][];
                        /** @description counts its changes; absent: 1 */
                        readonly version?: number;
                        /** @description it gives out no more tasks; those it gave stay until the Office withdraws them */
                        readonly ended?: {
                            /** @enum {string} */
                            readonly how: "superseded" | "withdrawn" | "completed";
                            readonly on: components["schemas"]["LocalDate"];
                            /** @description the directive that took its place, or that it became */
                            readonly by?: components["schemas"]["DirectiveKey"];
                        };
                        /** @description tasks of a registration that stopped half-way; the same request, with its key, enters them */
                        readonly unwritten?: number;
                        /**
                         * @description present on demonstration data only
                         * @constant
                         */
                        readonly sample?: true;
                        readonly taskCount: number;
                        readonly tasks: readonly components["schemas"]["Task"][];
                        /** @description for the next page, if there is one */
                        readonly cursor?: string;
                    };
                };
            };
        };
    };
    readonly changeDirective: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                /** @description date_number_SYMBOL, for example 2021-07-26_4651_UBND-KSTT; date_number without a symbol; 2021-00-00 for the date while only the year of its entry is known */
                readonly key: components["schemas"]["DirectiveKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DirectiveChange"];
            };
        };
        readonly responses: {
            /** @description Correct, supersede or withdraw a directive */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly key: components["schemas"]["DirectiveKey"];
                        /** @enum {string} */
                        readonly kind: "official-letter" | "notice" | "conclusion" | "meeting-conclusion" | "instruction" | "decision" | "resolution" | "plan" | "programme" | "telegram" | "oral-instruction" | "directing-document" | "policy" | "report" | "other";
                        readonly number: string;
                        /** @description absent where it bears a number alone */
                        readonly symbol?: string;
                        /** @description absent as long as nobody knows it */
                        readonly issuedOn?: components["schemas"]["LocalDate"];
                        /** @description the year of its entry, as long as its date is not known */
                        readonly registeredIn?: number;
                        /** @description what it was registered as, before its date or symbol was known */
                        readonly formerly?: components["schemas"]["DirectiveKey"];
                        readonly issuer: string;
                        readonly signer?: string;
                        readonly abstract: string;
                        /** @enum {string} */
                        readonly urgency?: "urgent" | "very-urgent" | "flash";
                        /** @description what waits for its lead: a task once the Office names who leads it */
                        readonly waiting?: readonly components["schemas"]["WaitingTask"][];
                        /** @description counts its changes; absent: 1 */
                        readonly version?: number;
                        /** @description it gives out no more tasks; those it gave stay until the Office withdraws them */
                        readonly ended?: {
                            /** @enum {string} */
                            readonly how: "superseded" | "withdrawn" | "completed";
                            readonly on: components["schemas"]["LocalDate"];
                            /** @description the directive that took its place, or that it became */
                            readonly by?: components["schemas"]["DirectiveKey"];
                        };
                        /** @description tasks of a registration that stopped half-way; the same request, with its key, enters them */
                        readonly unwritten?: number;
                        /**
                         * @description present on demonstration data only
                         * @constant
                         */
                        readonly sample?: true;
                    };
                };
            };
        };
    };
    readonly listDueDates: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description date_number_SYMBOL, for example 2021-07-26_4651_UBND-KSTT; date_number without a symbol; 2021-00-00 for the date while only the year of its entry is known */
                readonly key: components["schemas"]["DirectiveKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Due dates that open tasks without one would get by the date of their directive */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description nothing is set: the Office corrects each task that it agrees with */
                        readonly tasks: readonly {
                            readonly id: components["schemas"]["TaskId"];
                            readonly title: string;
                            /** Format: date */
                            readonly assignedOn: string;
                            readonly deadlineAsWorded?: string;
                            readonly term?: components["schemas"]["Term"];
                            /** Format: date */
                            readonly dueOn: string;
                        }[];
                        /** @description for the next page, if there is one */
                        readonly cursor?: string;
                    };
                };
            };
        };
    };
    readonly announceDirectiveFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                /** @description date_number_SYMBOL, for example 2021-07-26_4651_UBND-KSTT; date_number without a symbol; 2021-00-00 for the date while only the year of its entry is known */
                readonly key: components["schemas"]["DirectiveKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FileAnnouncement"];
            };
        };
        readonly responses: {
            /** @description Announce a file of a directive, such as its scan; answers where its bytes go */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FileUpload"];
                };
            };
        };
    };
    readonly openDirectiveFile: {
        readonly parameters: {
            readonly query?: {
                readonly as?: "download" | "preview";
            };
            readonly header?: never;
            readonly path: {
                /** @description date_number_SYMBOL, for example 2021-07-26_4651_UBND-KSTT; date_number without a symbol; 2021-00-00 for the date while only the year of its entry is known */
                readonly key: components["schemas"]["DirectiveKey"];
                readonly file: components["schemas"]["FileId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Where a file of a directive can be shown or downloaded, for some minutes */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenedFile"];
                };
            };
        };
    };
    readonly getDirectiveHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description date_number_SYMBOL, for example 2021-07-26_4651_UBND-KSTT; date_number without a symbol; 2021-00-00 for the date while only the year of its entry is known */
                readonly key: components["schemas"]["DirectiveKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every change of a directive */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly changes: readonly {
                            readonly key: string;
                            readonly on: components["schemas"]["LocalDate"];
                            /** Format: date-time */
                            readonly at: string;
                            readonly by: components["schemas"]["UserId"];
                            readonly change: components["schemas"]["DirectiveChangeTold"];
                            readonly before: components["schemas"]["Directive"];
                            readonly after: components["schemas"]["Directive"];
                        }[];
                    };
                };
            };
        };
    };
    readonly addTasks: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                /** @description date_number_SYMBOL, for example 2021-07-26_4651_UBND-KSTT; date_number without a symbol; 2021-00-00 for the date while only the year of its entry is known */
                readonly key: components["schemas"]["DirectiveKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly tasks: readonly components["schemas"]["TaskRequest"][];
                    /**
                     * @description what the directive names no lead for: it waits for one, in nobody’s figures
                     * @default []
                     */
                    readonly waiting?: readonly components["schemas"]["WaitingRequest"][];
                };
            };
        };
        readonly responses: {
            /** @description Add tasks to a directive */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly key: components["schemas"]["DirectiveKey"];
                        readonly tasks: readonly components["schemas"]["Task"][];
                        /** @description how many of the request wait for their lead */
                        readonly waiting?: number;
                    };
                };
            };
        };
    };
    readonly getDueMonth: {
        readonly parameters: {
            readonly query: {
                readonly month: string;
                /** @description with what is done; then all that was given in two years is read */
                readonly finished?: "true" | "false";
            };
            readonly header?: never;
            readonly path: {
                /** @description for example SGTVT */
                readonly department: components["schemas"]["DepartmentCode"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The due dates of a department's open tasks in a month, with those that are done where they are asked for: how many each day, and the first of them */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly month: string;
                        readonly count: number;
                        /** @description days without any are left out */
                        readonly days: readonly {
                            /** Format: date */
                            readonly day: string;
                            readonly count: number;
                            /** @description of these, overdue today */
                            readonly overdue: number;
                            /** @description done, besides these; 0 unless it was asked for */
                            readonly finished: number;
                            /** @description the first five, starred ones first, what is done last */
                            readonly tasks: readonly components["schemas"]["ListedTask"][];
                        }[];
                    };
                };
            };
        };
    };
    readonly listExplanations: {
        readonly parameters: {
            readonly query?: {
                readonly department?: components["schemas"]["DepartmentCode"];
                readonly year?: string;
                readonly state?: "open" | "late" | "answered";
                readonly limit?: number;
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A year's requests for explanation */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly explanations: readonly {
                            readonly id: components["schemas"]["ExplanationId"];
                            readonly about: {
                                /** @constant */
                                readonly kind: "task";
                                readonly taskId: components["schemas"]["TaskId"];
                            } | {
                                /** @constant */
                                readonly kind: "figure";
                                readonly department: components["schemas"]["DepartmentCode"];
                                readonly year: number;
                                readonly asOf: components["schemas"]["LocalDate"];
                                /** @enum {string} */
                                readonly count: "doneOnTime" | "doneLate" | "doneNoDeadline" | "openInTerm" | "openOverdue" | "openNoDeadline" | "withdrawn" | "reassigned" | "done" | "assigned" | "given" | "reportsOwed" | "reportsInTime";
                                /** @description the figure as of that day, counted when it was asked about */
                                readonly value?: number;
                            } | {
                                /** @constant */
                                readonly kind: "rate";
                                readonly department: components["schemas"]["DepartmentCode"];
                                readonly year: number;
                                readonly asOf: components["schemas"]["LocalDate"];
                                /** @description a formula of the set, or reportRate, which every set prints */
                                readonly rate: components["schemas"]["FormulaName"];
                                readonly formulaSet: components["schemas"]["SetName"];
                                readonly formulaSetVersion: number;
                                /** @description the fraction in words, as the set has it */
                                readonly words: {
                                    readonly vi: string;
                                    readonly en: string;
                                };
                                readonly numerator: number;
                                readonly denominator: number;
                                /** @description null over 0 */
                                readonly percent: number | null;
                                readonly decimals: number;
                            };
                            readonly question: string;
                            readonly dueOn: components["schemas"]["LocalDate"];
                            readonly askedOn: components["schemas"]["LocalDate"];
                            readonly askedBy: components["schemas"]["UserId"];
                            /** @description in whose place a deputy asked */
                            readonly askedFor?: components["schemas"]["UserId"];
                            readonly answer?: components["schemas"]["ExplanationAnswerTold"];
                            readonly answeredOn?: components["schemas"]["LocalDate"];
                            readonly answeredBy?: components["schemas"]["UserId"];
                            readonly department: string;
                            /**
                             * @description late: unanswered after its day
                             * @enum {string}
                             */
                            readonly state: "open" | "late" | "answered";
                        }[];
                        /** @description for the next page, if there is one */
                        readonly cursor?: string;
                    };
                };
            };
        };
    };
    readonly askExplanation: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Question"];
            };
        };
        readonly responses: {
            /** @description Ask a department to explain a task or a figure */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: components["schemas"]["ExplanationId"];
                        readonly about: {
                            /** @constant */
                            readonly kind: "task";
                            readonly taskId: components["schemas"]["TaskId"];
                        } | {
                            /** @constant */
                            readonly kind: "figure";
                            readonly department: components["schemas"]["DepartmentCode"];
                            readonly year: number;
                            readonly asOf: components["schemas"]["LocalDate"];
                            /** @enum {string} */
                            readonly count: "doneOnTime" | "doneLate" | "doneNoDeadline" | "openInTerm" | "openOverdue" | "openNoDeadline" | "withdrawn" | "reassigned" | "done" | "assigned" | "given" | "reportsOwed" | "reportsInTime";
                            /** @description the figure as of that day, counted when it was asked about */
                            readonly value?: number;
                        } | {
                            /** @constant */
                            readonly kind: "rate";
                            readonly department: components["schemas"]["DepartmentCode"];
                            readonly year: number;
                            readonly asOf: components["schemas"]["LocalDate"];
                            /** @description a formula of the set, or reportRate, which every set prints */
                            readonly rate: components["schemas"]["FormulaName"];
                            readonly formulaSet: components["schemas"]["SetName"];
                            readonly formulaSetVersion: number;
                            /** @description the fraction in words, as the set has it */
                            readonly words: {
                                readonly vi: string;
                                readonly en: string;
                            };
                            readonly numerator: number;
                            readonly denominator: number;
                            /** @description null over 0 */
                            readonly percent: number | null;
                            readonly decimals: number;
                        };
                        readonly question: string;
                        readonly dueOn: components["schemas"]["LocalDate"];
                        readonly askedOn: components["schemas"]["LocalDate"];
                        readonly askedBy: components["schemas"]["UserId"];
                        /** @description in whose place a deputy asked */
                        readonly askedFor?: components["schemas"]["UserId"];
                        readonly answer?: components["schemas"]["ExplanationAnswerTold"];
                        readonly answeredOn?: components["schemas"]["LocalDate"];
                        readonly answeredBy?: components["schemas"]["UserId"];
                        readonly department: string;
                        /**
                         * @description late: unanswered after its day
                         * @enum {string}
                         */
                        readonly state: "open" | "late" | "answered";
                    };
                };
            };
        };
    };
    readonly getExplanation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["ExplanationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One request for explanation, with its answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: components["schemas"]["ExplanationId"];
                        readonly about: {
                            /** @constant */
                            readonly kind: "task";
                            readonly taskId: components["schemas"]["TaskId"];
                        } | {
                            /** @constant */
                            readonly kind: "figure";
                            readonly department: components["schemas"]["DepartmentCode"];
                            readonly year: number;
                            readonly asOf: components["schemas"]["LocalDate"];
                            /** @enum {string} */
                            readonly count: "doneOnTime" | "doneLate" | "doneNoDeadline" | "openInTerm" | "openOverdue" | "openNoDeadline" | "withdrawn" | "reassigned" | "done" | "assigned" | "given" | "reportsOwed" | "reportsInTime";
                            /** @description the figure as of that day, counted when it was asked about */
                            readonly value?: number;
                        } | {
                            /** @constant */
                            readonly kind: "rate";
                            readonly department: components["schemas"]["DepartmentCode"];
                            readonly year: number;
                            readonly asOf: components["schemas"]["LocalDate"];
                            /** @description a formula of the set, or reportRate, which every set prints */
                            readonly rate: components["schemas"]["FormulaName"];
                            readonly formulaSet: components["schemas"]["SetName"];
                            readonly formulaSetVersion: number;
                            /** @description the fraction in words, as the set has it */
                            readonly words: {
                                readonly vi: string;
                                readonly en: string;
                            };
                            readonly numerator: number;
                            readonly denominator: number;
                            /** @description null over 0 */
                            readonly percent: number | null;
                            readonly decimals: number;
                        };
                        readonly question: string;
                        readonly dueOn: components["schemas"]["LocalDate"];
                        readonly askedOn: components["schemas"]["LocalDate"];
                        readonly askedBy: components["schemas"]["UserId"];
                        /** @description in whose place a deputy asked */
                        readonly askedFor?: components["schemas"]["UserId"];
                        readonly answer?: components["schemas"]["ExplanationAnswerTold"];
                        readonly answeredOn?: components["schemas"]["LocalDate"];
                        readonly answeredBy?: components["schemas"]["UserId"];
                        readonly department: string;
                        /**
                         * @description late: unanswered after its day
                         * @enum {string}
                         */
                        readonly state: "open" | "late" | "answered";
                    };
                };
            };
        };
    };
    readonly answerExplanation: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: components["schemas"]["ExplanationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExplanationAnswer"];
            };
        };
        readonly responses: {
            /** @description Answer a request for explanation */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: components["schemas"]["ExplanationId"];
                        readonly about: {
                            /** @constant */
                            readonly kind: "task";
                            readonly taskId: components["schemas"]["TaskId"];
                        } | {
                            /** @constant */
                            readonly kind: "figure";
                            readonly department: components["schemas"]["DepartmentCode"];
                            readonly year: number;
                            readonly asOf: components["schemas"]["LocalDate"];
                            /** @enum {string} */
                            readonly count: "doneOnTime" | "doneLate" | "doneNoDeadline" | "openInTerm" | "openOverdue" | "openNoDeadline" | "withdrawn" | "reassigned" | "done" | "assigned" | "given" | "reportsOwed" | "reportsInTime";
                            /** @description the figure as of that day, counted when it was asked about */
                            readonly value?: number;
                        } | {
                            /** @constant */
                            readonly kind: "rate";
                            readonly department: components["schemas"]["DepartmentCode"];
                            readonly year: number;
                            readonly asOf: components["schemas"]["LocalDate"];
                            /** @description a formula of the set, or reportRate, which every set prints */
                            readonly rate: components["schemas"]["FormulaName"];
                            readonly formulaSet: components["schemas"]["SetName"];
                            readonly formulaSetVersion: number;
                            /** @description the fraction in words, as the set has it */
                            readonly words: {
                                readonly vi: string;
                                readonly en: string;
                            };
                            readonly numerator: number;
                            readonly denominator: number;
                            /** @description null over 0 */
                            readonly percent: number | null;
                            readonly decimals: number;
                        };
                        readonly question: string;
                        readonly dueOn: components["schemas"]["LocalDate"];
                        readonly askedOn: components["schemas"]["LocalDate"];
                        readonly askedBy: components["schemas"]["UserId"];
                        /** @description in whose place a deputy asked */
                        readonly askedFor?: components["schemas"]["UserId"];
                        readonly answer?: components["schemas"]["ExplanationAnswerTold"];
                        readonly answeredOn?: components["schemas"]["LocalDate"];
                        readonly answeredBy?: components["schemas"]["UserId"];
                        readonly department: string;
                        /**
                         * @description late: unanswered after its day
                         * @enum {string}
                         */
                        readonly state: "open" | "late" | "answered";
                    };
                };
            };
        };
    };
    readonly announceExplanationFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: components["schemas"]["ExplanationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FileAnnouncement"];
            };
        };
        readonly responses: {
            /** @description Announce a file for the answer to a request for explanation; answers where its bytes go */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FileUpload"];
                };
            };
        };
    };
    readonly openExplanationFile: {
        readonly parameters: {
            readonly query?: {
                readonly as?: "download" | "preview";
            };
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["ExplanationId"];
                readonly file: components["schemas"]["FileId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Where a file of an answer to a request for explanation can be shown or downloaded, for some minutes */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenedFile"];
                };
            };
        };
    };
    readonly getExplanationFileSignatures: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["ExplanationId"];
                readonly file: components["schemas"]["FileId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The digital signatures in a PDF of an answer to a request for explanation: by whom, and whether it is as it was signed */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FileSignatures"];
                };
            };
        };
    };
    readonly askForExport: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly list: "tasks";
                    readonly query: {
                        readonly department?: components["schemas"]["DepartmentCode"];
                        readonly year?: string;
                        /** @enum {string} */
                        readonly status?: "open" | "done" | "assigned" | "done-on-time" | "done-late" | "done-no-deadline" | "open-in-term" | "open-overdue" | "open-no-deadline" | "withdrawn" | "reassigned" | "planned";
                        /** @enum {string} */
                        readonly starred?: "true" | "false";
                        /** @enum {string} */
                        readonly urgency?: "usual" | "urgent" | "very-urgent" | "flash";
                        /** @description who in the department it was assigned to */
                        readonly holder?: components["schemas"]["UserId"];
                        /** @enum {string} */
                        readonly awaiting?: "acceptance" | "decision" | "signature";
                        /**
                         * @description the column of the board in which it stands
                         * @enum {string}
                         */
                        readonly boardState?: "overdue" | "untaken" | "under-way" | "acceptance" | "decision" | "signature";
                        readonly dueFrom?: components["schemas"]["LocalDate"];
                        readonly dueTo?: components["schemas"]["LocalDate"];
                    };
                    /** @enum {string} */
                    readonly format: "xlsx" | "csv";
                    /** @description in this order; some become several columns of the file; the usual ones unless given */
                    readonly columns?: readonly ("task" | "department" | "coordinating" | "dueOn" | "deadlineAsWorded" | "status" | "daysOverdue" | "progress" | "urgings" | "holder" | "assignedOn" | "submittedOn" | "acceptedOn")[];
                    /** @enum {string} */
                    readonly sort?: "task" | "-task" | "department" | "-department" | "dueOn" | "-dueOn" | "status" | "-status" | "daysOverdue" | "-daysOverdue" | "progress" | "-progress" | "urgings" | "-urgings" | "assignedOn" | "-assignedOn" | "submittedOn" | "-submittedOn" | "acceptedOn" | "-acceptedOn";
                } | {
                    /** @constant */
                    readonly list: "figureTasks";
                    readonly query: {
                        readonly department?: components["schemas"]["DepartmentCode"];
                        readonly assignedFrom: components["schemas"]["LocalDate"];
                        readonly assignedTo: components["schemas"]["LocalDate"];
                        /** @description cut-off B: as it stood that evening; default today */
                        readonly asOf?: components["schemas"]["LocalDate"];
                        /**
                         * @description by which due dates
                         * @default effective
                         * @enum {string}
                         */
                        readonly basis?: "effective" | "original";
                        /** @enum {string} */
                        readonly starred?: "true" | "false";
                        /** @enum {string} */
                        readonly status?: "open" | "done" | "assigned" | "done-on-time" | "done-late" | "done-no-deadline" | "open-in-term" | "open-overdue" | "open-no-deadline" | "withdrawn" | "reassigned";
                        /** @enum {string} */
                        readonly ageing?: "1-30" | "31-120" | "over-120";
                        /** @enum {string} */
                        readonly updated?: "yes" | "no" | "unknown";
                        /** @enum {string} */
                        readonly silent?: "yes" | "no" | "unknown";
                        /**
                         * @description tasks that owed such a report, with the reports
                         * @enum {string}
                         */
                        readonly reports?: "owed" | "in-time" | "missed";
                        /**
                         * @description current: figures of ended departments count for their successor
                         * @default asGiven
                         * @enum {string}
                         */
                        readonly rollUp?: "asGiven" | "current";
                    };
                    /** @enum {string} */
                    readonly format: "xlsx" | "csv";
                    /** @enum {string} */
                    readonly sort?: "task" | "-task" | "department" | "-department" | "status" | "-status" | "dueOn" | "-dueOn" | "assignedOn" | "-assignedOn";
                };
            };
        };
        readonly responses: {
            /** @description Have a list of tasks written to a file */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Job"];
                };
            };
        };
    };
    readonly listFeeds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The caller's own addresses, those revoked left out */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly feeds: readonly components["schemas"]["Feed"][];
                        /** @description so many one may have */
                        readonly max: number;
                    };
                };
            };
        };
    };
    readonly makeFeed: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewFeed"];
            };
        };
        readonly responses: {
            /** @description Make an address that is read without signing in. Its token is told once; a repeat tells a new one */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly kind: "calendar" | "tasks" | "figures" | "nightly";
                        /** @description where it is used: the phone, a report */
                        readonly name: string;
                        readonly id: string;
                        readonly madeOn: components["schemas"]["LocalDate"];
                        /** @description its path, with the token, which is never told again */
                        readonly address: string;
                    };
                };
            };
        };
    };
    readonly revokeFeed: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Have an address lead nowhere from now on */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                    };
                };
            };
        };
    };
    readonly getCalendarFeed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The due dates of the owner's tasks as a calendar, RFC 5545 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/calendar": string;
                };
            };
        };
    };
    readonly getFiguresFeed: {
        readonly parameters: {
            readonly query?: {
                /** @description default: this year */
                readonly period?: components["schemas"]["PeriodWord"];
                /** @description as it stood that evening; default today */
                readonly asOf?: components["schemas"]["LocalDate"];
                /** @description by which due dates */
                readonly basis?: "effective" | "original";
                /** @description current: figures of ended departments count for their successor */
                readonly rollUp?: "asGiven" | "current";
                readonly formulaSet?: components["schemas"]["SetName"];
            };
            readonly header?: never;
            readonly path: {
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Figures of a period by department, as CSV */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly getNightlyFile: {
        readonly parameters: {
            readonly query?: {
                /** @description the day whose first minutes the scan ran in; default: today */
                readonly date?: components["schemas"]["LocalDate"];
            };
            readonly header?: never;
            readonly path: {
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The figures of a night as a signed file (JWS), for a national roll-up */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/jose": string;
                };
            };
        };
    };
    readonly getTasksFeed: {
        readonly parameters: {
            readonly query?: {
                readonly department?: components["schemas"]["DepartmentCode"];
                readonly year?: string;
                readonly status?: "open" | "done" | "assigned" | "done-on-time" | "done-late" | "done-no-deadline" | "open-in-term" | "open-overdue" | "open-no-deadline" | "withdrawn" | "reassigned" | "planned";
                readonly starred?: "true" | "false";
                readonly urgency?: "usual" | "urgent" | "very-urgent" | "flash";
                /** @description who in the department it was assigned to */
                readonly holder?: components["schemas"]["UserId"];
                readonly awaiting?: "acceptance" | "decision" | "signature";
                /** @description the column of the board in which it stands */
                readonly boardState?: "overdue" | "untaken" | "under-way" | "acceptance" | "decision" | "signature";
                readonly dueFrom?: components["schemas"]["LocalDate"];
                readonly dueTo?: components["schemas"]["LocalDate"];
                /** @description the last task of the rows before */
                readonly after?: components["schemas"]["TaskId"];
            };
            readonly header?: never;
            readonly path: {
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Tasks that the owner may see, as CSV; at most 3,000 rows, the next ones after the last */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly getFigures: {
        readonly parameters: {
            readonly query?: {
                readonly period?: components["schemas"]["PeriodWord"];
                readonly assignedFrom?: components["schemas"]["LocalDate"];
                /** @description cut-off A: tasks assigned up to this day */
                readonly assignedTo?: components["schemas"]["LocalDate"];
                /** @description cut-off B: as it stood that evening; default today */
                readonly asOf?: components["schemas"]["LocalDate"];
                /** @description by which due dates */
                readonly basis?: "effective" | "original";
                readonly starred?: "true" | "false";
                /** @description current: figures of ended departments count for their successor */
                readonly rollUp?: "asGiven" | "current";
                readonly formulaSet?: components["schemas"]["SetName"];
                /** @description default: the version in force as of the day */
                readonly formulaSetVersion?: number;
                /** @description default: the letter in force as of the day */
                readonly ruleSet?: components["schemas"]["SetName"];
                /** @description default: the version in force as of the day */
                readonly ruleSetVersion?: number;
                /** @description only this one, without the city */
                readonly department?: components["schemas"]["DepartmentCode"];
                /** @description only departments of this volume */
                readonly group?: "large" | "middle" | "small";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Figures of any period, as of any day */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PeriodFigures"];
                };
            };
        };
    };
    readonly askForCount: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly period?: components["schemas"]["PeriodWord"];
                    readonly assignedFrom?: components["schemas"]["LocalDate"];
                    /** @description cut-off A: tasks assigned up to this day */
                    readonly assignedTo?: components["schemas"]["LocalDate"];
                    /** @description cut-off B: as it stood that evening; default today */
                    readonly asOf?: components["schemas"]["LocalDate"];
                    /**
                     * @description by which due dates
                     * @default effective
                     * @enum {string}
                     */
                    readonly basis?: "effective" | "original";
                    /** @enum {string} */
                    readonly starred?: "true" | "false";
                };
            };
        };
        readonly responses: {
            /** @description Have the figures of a period, as of a past day, counted beforehand */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Job"];
                };
            };
        };
    };
    readonly listFigureTasks: {
        readonly parameters: {
            readonly query: {
                readonly department?: components["schemas"]["DepartmentCode"];
                /** @description YYYY-MM-DD in Asia/Ho_Chi_Minh */
                readonly assignedFrom: components["schemas"]["LocalDate"];
                /** @description YYYY-MM-DD in Asia/Ho_Chi_Minh */
                readonly assignedTo: components["schemas"]["LocalDate"];
                /** @description cut-off B: as it stood that evening; default today */
                readonly asOf?: components["schemas"]["LocalDate"];
                /** @description by which due dates */
                readonly basis?: "effective" | "original";
                readonly starred?: "true" | "false";
                readonly status?: "open" | "done" | "assigned" | "done-on-time" | "done-late" | "done-no-deadline" | "open-in-term" | "open-overdue" | "open-no-deadline" | "withdrawn" | "reassigned";
                readonly ageing?: "1-30" | "31-120" | "over-120";
                readonly updated?: "yes" | "no" | "unknown";
                readonly silent?: "yes" | "no" | "unknown";
                /** @description tasks that owed such a report, with the reports */
                readonly reports?: "owed" | "in-time" | "missed";
                /** @description current: figures of ended departments count for their successor */
                readonly rollUp?: "asGiven" | "current";
                readonly limit?: number;
                readonly cursor?: string;
                /** @description a list of at most 1,000 tasks by a column, with a hyphen from the last to the first; by the codes of the tasks without it */
                readonly sort?: "task" | "-task" | "department" | "-department" | "status" | "-status" | "dueOn" | "-dueOn" | "assignedOn" | "-assignedOn";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Exactly the tasks that a figure of a period counts */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly tasks: readonly {
                            readonly id: string;
                            readonly title: string;
                            readonly directive: string;
                            readonly department: string;
                            readonly year: number;
                            /**
                             * @description as of the day asked for, by the basis asked for
                             * @enum {string}
                             */
                            readonly status: "done-on-time" | "done-late" | "done-no-deadline" | "open-in-term" | "open-overdue" | "open-no-deadline" | "withdrawn" | "reassigned";
                            readonly starred: boolean;
                            /** Format: date */
                            readonly assignedOn: string;
                            /** Format: date */
                            readonly originalDueOn?: string;
                            /** Format: date */
                            readonly dueOn?: string;
                            /** Format: date */
                            readonly updatedOn?: string;
                            readonly reports?: readonly {
                                /** Format: date */
                                readonly dueOn: string;
                                readonly inTime: boolean;
                            }[];
                        }[];
                        /** @description for the next page, if there is one */
                        readonly cursor?: string;
                        /** @description how many the whole list has, where it is sorted */
                        readonly total?: number;
                    };
                };
            };
        };
    };
    readonly getWhatIf: {
        readonly parameters: {
            readonly query: {
                /** @description for example SGTVT */
                readonly department: components["schemas"]["DepartmentCode"];
                readonly ruleSet?: components["schemas"]["SetName"];
                /** @description default: the version in force as of the day */
                readonly ruleSetVersion?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What each awaited decision would do to the verdict */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly department: string;
                        readonly year: number;
                        /** Format: date */
                        readonly asOf: string;
                        readonly ruleSet: {
                            readonly name: string;
                            readonly letter: string;
                            readonly version: number;
                        };
                        readonly now: {
                            /** @enum {string} */
                            readonly level?: "commend" | "acknowledge" | "request" | "remind" | "criticise";
                            readonly commended: boolean;
                            readonly urged: boolean;
                        };
                        readonly effects: readonly {
                            readonly taskId: string;
                            /** @enum {string} */
                            readonly decision: "accept" | "approve-extension" | "sign-correction";
                            /** @enum {string} */
                            readonly from: "done-on-time" | "done-late" | "done-no-deadline" | "open-in-term" | "open-overdue" | "open-no-deadline" | "withdrawn" | "reassigned";
                            /** @enum {string} */
                            readonly to: "done-on-time" | "done-late" | "done-no-deadline" | "open-in-term" | "open-overdue" | "open-no-deadline" | "withdrawn" | "reassigned";
                            readonly verdict: {
                                /** @enum {string} */
                                readonly level?: "commend" | "acknowledge" | "request" | "remind" | "criticise";
                                readonly commended: boolean;
                                readonly urged: boolean;
                            };
                        }[];
                        readonly all: {
                            /** @enum {string} */
                            readonly level?: "commend" | "acknowledge" | "request" | "remind" | "criticise";
                            readonly commended: boolean;
                            readonly urged: boolean;
                        };
                    };
                };
            };
        };
    };
    readonly getFirstSteps: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What a new city still needs before its first letter */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly isComplete: boolean;
                        readonly names: {
                            readonly isDone: boolean;
                            readonly missing: readonly ("cityName" | "cityPlace" | "officeSymbol" | "signers" | "letterSigner" | "reportSigner")[];
                        };
                        readonly departments: {
                            readonly isDone: boolean;
                            /** @description that stand today */
                            readonly count: number;
                        };
                        readonly people: {
                            readonly isDone: boolean;
                            /** @description who may sign in */
                            readonly count: number;
                            readonly missingRoles: readonly ("leader" | "office")[];
                            /** @description departments with neither a head nor a clerk who may sign in */
                            readonly withoutPeople: readonly components["schemas"]["DepartmentCode"][];
                            readonly failedAccounts: number;
                        };
                        readonly calendar: {
                            readonly isDone: boolean;
                            readonly missingYears: readonly number[];
                        };
                        readonly directive: {
                            readonly isDone: boolean;
                        };
                    };
                };
            };
        };
    };
    readonly listFormulaSets: {
        readonly parameters: {
            readonly query?: {
                /** @description in force on this day; default today */
                readonly on?: components["schemas"]["LocalDate"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The formula sets in use */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly on: string;
                        readonly formulaSets: readonly {
                            readonly name: components["schemas"]["SetName"];
                            readonly formulas: {
                                readonly [key: string]: {
                                    readonly numerator: readonly ("assigned" | "given" | "done" | "doneOnTime" | "doneLate" | "doneNoDeadline" | "openInTerm" | "openOverdue" | "openNoDeadline" | "withdrawn" | "reassigned")[];
                                    readonly denominator: readonly ("assigned" | "given" | "done" | "doneOnTime" | "doneLate" | "doneNoDeadline" | "openInTerm" | "openOverdue" | "openNoDeadline" | "withdrawn" | "reassigned")[];
                                    readonly words: {
                                        readonly vi: string;
                                        readonly en: string;
                                    };
                                };
                            };
                            /**
                             * @description default half-up
                             * @enum {string}
                             */
                            readonly rounding?: "half-up" | "truncated";
                            /** @description places that are printed; default 2 */
                            readonly decimals?: number;
                            /** @description counted from 1 as they were entered */
                            readonly version: number;
                            /** @description comes with the program, and no version can be added */
                            readonly builtIn: boolean;
                            /** Format: date */
                            readonly from: string;
                        }[];
                        readonly versions: readonly {
                            readonly name: string;
                            /** @description counted from 1 as they were entered */
                            readonly version: number;
                            /** Format: date */
                            readonly from: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly putFormulaSet: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description for example da-nang, or 4651 */
                readonly name: components["schemas"]["SetName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FormulaSet"];
            };
        };
        readonly responses: {
            /** @description Enter or change a formula set */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FormulaSet"];
                };
            };
        };
    };
    readonly previewImport: {
        readonly parameters: {
            readonly query: {
                /** @description the name of the file: danh-sach.xlsx */
                readonly name: string;
                /** @description texts in TCVN3 or VNI are taken as converted to Unicode; without it their rows are errors */
                readonly convert?: "true";
                readonly columns?: string;
                readonly number?: string;
                readonly symbol?: string;
                readonly kind?: "official-letter" | "notice" | "conclusion" | "meeting-conclusion" | "instruction" | "decision" | "resolution" | "plan" | "programme" | "telegram" | "oral-instruction" | "directing-document" | "policy" | "report" | "other";
                readonly issuedOn?: components["schemas"]["LocalDate"];
                /** @description directives of rows that say no date are registered without one, which is given later */
                readonly dateUnknown?: "true";
                readonly issuer?: string;
                readonly signer?: string;
                readonly abstract?: string;
                /** @description rows that name no lead become tasks that wait for theirs; words not understood never wait */
                readonly awaitLead?: "true";
            };
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description Send a list of tasks and have each row checked; writes nothing */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Job"];
                };
            };
        };
    };
    readonly writeImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Enter the rows that a preview found right */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Job"];
                };
            };
        };
    };
    readonly previewImportAgain: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description what columns are, by their letters: {"B": "number", "H": "deadline", "I": "none"}; those not named are read by heading and content */
                    readonly columns?: {
                        readonly [key: string]: "number" | "symbol" | "issuedOn" | "kind" | "issuer" | "signer" | "abstract" | "directiveUrgency" | "title" | "lead" | "coordinating" | "forInformation" | "assignedOn" | "deadline" | "until" | "urgency" | "starred" | "none";
                    };
                    readonly common?: {
                        /** @description number and symbol: 4651/UBND-KSTT */
                        readonly number?: string;
                        /** @description the symbol of numbers that stand alone: UBND-KSTT */
                        readonly symbol?: string;
                        /** @enum {string} */
                        readonly kind?: "official-letter" | "notice" | "conclusion" | "meeting-conclusion" | "instruction" | "decision" | "resolution" | "plan" | "programme" | "telegram" | "oral-instruction" | "directing-document" | "policy" | "report" | "other";
                        /** @description absent as long as nobody knows it */
                        readonly issuedOn?: components["schemas"]["LocalDate"];
                        /**
                         * @description directives of rows that say no date are registered without one, which is given later
                         * @constant
                         */
                        readonly dateUnknown?: true;
                        readonly issuer?: string;
                        readonly signer?: string;
                        readonly abstract?: string;
                        /**
                         * @description rows that name no lead become tasks that wait for theirs; words not understood never wait
                         * @constant
                         */
                        readonly awaitLead?: true;
                    };
                    /** @description whom words mean that were not read: {"Sở Xâu dựng": "SXD"}; for this file alone */
                    readonly names?: {
                        readonly [key: string]: components["schemas"]["DepartmentCode"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Have the file of a preview checked again, with columns and common facts as given */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Job"];
                };
            };
        };
    };
    readonly getImportTemplate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The workbook to fill in with tasks */
            readonly 200: {
                headers: {
                    /** @description the name of the file */
                    readonly "Content-Disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly listJobs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The caller's jobs of the last days */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly jobs: readonly components["schemas"]["Job"][];
                    };
                };
            };
        };
    };
    readonly getJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How far a job is */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Job"];
                };
            };
        };
    };
    readonly cancelJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Have a job stop; what it has written stays */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Job"];
                };
            };
        };
    };
    readonly getJobFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                /** @description its place among the files of the job, from 0 */
                readonly file: string;
                /** @description from 0 */
                readonly part: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A part of a file that came of a job */
            readonly 200: {
                headers: {
                    /** @description the name of the file */
                    readonly "Content-Disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    readonly "text/csv": string;
                    readonly "application/json": string;
                };
            };
        };
    };
    readonly resumeJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Have a stopped job go on */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Job"];
                };
            };
        };
    };
    readonly listLetters: {
        readonly parameters: {
            readonly query?: {
                readonly year?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A year's letters and whom they name */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly letters: readonly {
                            readonly number: string;
                            readonly symbol: string;
                            readonly issuedOn: components["schemas"]["LocalDate"];
                            readonly ruleSet?: components["schemas"]["SetName"];
                            /** @description which version of the rule set; default: the one in force on the day of the letter */
                            readonly ruleSetVersion?: number;
                            readonly named: readonly {
                                readonly department: components["schemas"]["DepartmentCode"];
                                /** @enum {string} */
                                readonly level: "commend" | "acknowledge" | "request" | "remind" | "criticise";
                            }[];
                            readonly recordedOn: components["schemas"]["LocalDate"];
                            readonly by: string;
                            /** @description the paper that became it; absent where only the letter itself was recorded */
                            readonly paper?: components["schemas"]["OutgoingPaperId"];
                        }[];
                    };
                };
            };
        };
    };
    readonly recordLetter: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Letter"];
            };
        };
        readonly responses: {
            /** @description Record a letter that went out */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly number: string;
                        readonly symbol: string;
                        readonly issuedOn: components["schemas"]["LocalDate"];
                        readonly ruleSet?: components["schemas"]["SetName"];
                        /** @description which version of the rule set; default: the one in force on the day of the letter */
                        readonly ruleSetVersion?: number;
                        readonly named: readonly {
                            readonly department: components["schemas"]["DepartmentCode"];
                            /** @enum {string} */
                            readonly level: "commend" | "acknowledge" | "request" | "remind" | "criticise";
                        }[];
                        readonly recordedOn: components["schemas"]["LocalDate"];
                        readonly by: string;
                        /** @description the paper that became it; absent where only the letter itself was recorded */
                        readonly paper?: components["schemas"]["OutgoingPaperId"];
                    };
                };
            };
        };
    };
    readonly getLetterMails: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description date_number_SYMBOL, for example 2021-07-26_4651_UBND-KSTT; date_number without a symbol; 2021-00-00 for the date while only the year of its entry is known */
                readonly key: components["schemas"]["DirectiveKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The mails to the departments that a letter names */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly mails: readonly {
                            readonly department: string;
                            /** @enum {string} */
                            readonly level: "commend" | "acknowledge" | "request" | "remind" | "criticise";
                            /** @description empty: nobody is known to write to, no mail goes out */
                            readonly to: readonly string[];
                            readonly subject: string;
                            readonly text: string;
                            /**
                             * @description absent: not sent
                             * @enum {string}
                             */
                            readonly state?: "held" | "ready" | "sending" | "waiting" | "sent" | "delivered" | "bounced" | "complained" | "rejected" | "given-up" | "superseded" | "not-needed" | "unsettled";
                            /** Format: date-time */
                            readonly stateAt?: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly sendLetterMails: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                /** @description date_number_SYMBOL, for example 2021-07-26_4651_UBND-KSTT; date_number without a symbol; 2021-00-00 for the date while only the year of its entry is known */
                readonly key: components["schemas"]["DirectiveKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Send them, each department once */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly mails: readonly {
                            readonly department: string;
                            /** @enum {string} */
                            readonly level: "commend" | "acknowledge" | "request" | "remind" | "criticise";
                            /** @description empty: nobody is known to write to, no mail goes out */
                            readonly to: readonly string[];
                            readonly subject: string;
                            readonly text: string;
                            /**
                             * @description absent: not sent
                             * @enum {string}
                             */
                            readonly state?: "held" | "ready" | "sending" | "waiting" | "sent" | "delivered" | "bounced" | "complained" | "rejected" | "given-up" | "superseded" | "not-needed" | "unsettled";
                            /** Format: date-time */
                            readonly stateAt?: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly listViews: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Saved lists of tasks: the caller's own, and those of the department or of the city */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly views: readonly components["schemas"]["ListView"][];
                        /** @description whose the caller may save, rename and remove */
                        readonly kept: readonly ("person" | "department" | "city")[];
                        /** @description so many each of them may have */
                        readonly max: number;
                    };
                };
            };
        };
    };
    readonly saveView: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewListView"];
            };
        };
        readonly responses: {
            /** @description Save a list of tasks under a name: its filters, columns and order */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListView"];
                };
            };
        };
    };
    readonly changeView: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly of: "person" | "department" | "city";
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly name: string;
                    readonly shown?: {
                        readonly query: {
                            readonly department?: components["schemas"]["DepartmentCode"];
                            readonly year?: string;
                            /** @enum {string} */
                            readonly status?: "open" | "done" | "assigned" | "done-on-time" | "done-late" | "done-no-deadline" | "open-in-term" | "open-overdue" | "open-no-deadline" | "withdrawn" | "reassigned" | "planned";
                            /** @enum {string} */
                            readonly starred?: "true" | "false";
                            /** @enum {string} */
                            readonly urgency?: "usual" | "urgent" | "very-urgent" | "flash";
                            /** @description who in the department it was assigned to */
                            readonly holder?: components["schemas"]["UserId"];
                            /** @enum {string} */
                            readonly awaiting?: "acceptance" | "decision" | "signature";
                            /**
                             * @description the column of the board in which it stands
                             * @enum {string}
                             */
                            readonly boardState?: "overdue" | "untaken" | "under-way" | "acceptance" | "decision" | "signature";
                            readonly dueFrom?: components["schemas"]["LocalDate"];
                            readonly dueTo?: components["schemas"]["LocalDate"];
                        };
                        readonly columns?: readonly ("task" | "department" | "coordinating" | "dueOn" | "deadlineAsWorded" | "status" | "daysOverdue" | "progress" | "urgings" | "holder" | "assignedOn" | "submittedOn" | "acceptedOn")[];
                        /** @enum {string} */
                        readonly sort?: "task" | "-task" | "department" | "-department" | "dueOn" | "-dueOn" | "status" | "-status" | "daysOverdue" | "-daysOverdue" | "progress" | "-progress" | "urgings" | "-urgings" | "assignedOn" | "-assignedOn" | "submittedOn" | "-submittedOn" | "acceptedOn" | "-acceptedOn";
                    };
                };
            };
        };
        readonly responses: {
            /** @description Give a saved list another name, or other filters, columns and order */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListView"];
                };
            };
        };
    };
    readonly removeView: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly of: "person" | "department" | "city";
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Remove a saved list; its tasks stay as they are */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                    };
                };
            };
        };
    };
    readonly listMachines: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every machine account, closed ones too */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly machines: readonly {
                            readonly id: components["schemas"]["MachineId"];
                            /** @description what people call the system: it stands in histories in the place of a person */
                            readonly name: string;
                            readonly scopes: readonly ("register-tasks" | "read-directives" | "read-tasks")[];
                            readonly active: boolean;
                            readonly version: number;
                            readonly madeBy: components["schemas"]["UserId"];
                            readonly madeOn: components["schemas"]["LocalDate"];
                            /** @description the newest last; itself it is told once */
                            readonly secrets: readonly {
                                readonly id: string;
                                /** Format: date-time */
                                readonly madeAt: string;
                                /** Format: date-time */
                                readonly endsAt?: string;
                            }[];
                            readonly webhooks: readonly components["schemas"]["Webhook"][];
                            /** @description the last day on which it was given a token */
                            readonly usedOn?: components["schemas"]["LocalDate"];
                            /** @description of the latest 50 deliveries of each webhook that is not stopped */
                            readonly givenUp: number;
                        }[];
                    };
                };
            };
        };
    };
    readonly addMachine: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewMachine"];
            };
        };
        readonly responses: {
            /** @description Make a machine account; its secret is told once */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: components["schemas"]["MachineId"];
                        /** @description what people call the system: it stands in histories in the place of a person */
                        readonly name: string;
                        readonly scopes: readonly ("register-tasks" | "read-directives" | "read-tasks")[];
                        readonly active: boolean;
                        readonly version: number;
                        readonly madeBy: components["schemas"]["UserId"];
                        readonly madeOn: components["schemas"]["LocalDate"];
                        /** @description the newest last; itself it is told once */
                        readonly secrets: readonly {
                            readonly id: string;
                            /** Format: date-time */
                            readonly madeAt: string;
                            /** Format: date-time */
                            readonly endsAt?: string;
                        }[];
                        readonly webhooks: readonly components["schemas"]["Webhook"][];
                        /** @description the last day on which it was given a token */
                        readonly usedOn?: components["schemas"]["LocalDate"];
                        /** @description told once; absent in the answer to a repeat, whose first answer had it: then have it replaced */
                        readonly secret?: string;
                    };
                };
            };
        };
    };
    readonly getMachine: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description the client_id of a program */
                readonly id: components["schemas"]["MachineId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One machine account, with its ETag */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: components["schemas"]["MachineId"];
                        /** @description what people call the system: it stands in histories in the place of a person */
                        readonly name: string;
                        readonly scopes: readonly ("register-tasks" | "read-directives" | "read-tasks")[];
                        readonly active: boolean;
                        readonly version: number;
                        readonly madeBy: components["schemas"]["UserId"];
                        readonly madeOn: components["schemas"]["LocalDate"];
                        /** @description the newest last; itself it is told once */
                        readonly secrets: readonly {
                            readonly id: string;
                            /** Format: date-time */
                            readonly madeAt: string;
                            /** Format: date-time */
                            readonly endsAt?: string;
                        }[];
                        readonly webhooks: readonly components["schemas"]["Webhook"][];
                        /** @description the last day on which it was given a token */
                        readonly usedOn?: components["schemas"]["LocalDate"];
                    };
                };
            };
        };
    };
    readonly setMachineActive: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description the client_id of a program */
                readonly id: components["schemas"]["MachineId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly active: boolean;
                };
            };
        };
        readonly responses: {
            /** @description Close or open a machine account: it holds at the next request, whatever token it has */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: components["schemas"]["MachineId"];
                        /** @description what people call the system: it stands in histories in the place of a person */
                        readonly name: string;
                        readonly scopes: readonly ("register-tasks" | "read-directives" | "read-tasks")[];
                        readonly active: boolean;
                        readonly version: number;
                        readonly madeBy: components["schemas"]["UserId"];
                        readonly madeOn: components["schemas"]["LocalDate"];
                        /** @description the newest last; itself it is told once */
                        readonly secrets: readonly {
                            readonly id: string;
                            /** Format: date-time */
                            readonly madeAt: string;
                            /** Format: date-time */
                            readonly endsAt?: string;
                        }[];
                        readonly webhooks: readonly components["schemas"]["Webhook"][];
                        /** @description the last day on which it was given a token */
                        readonly usedOn?: components["schemas"]["LocalDate"];
                    };
                };
            };
        };
    };
    readonly changeMachine: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description the client_id of a program */
                readonly id: components["schemas"]["MachineId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewMachine"];
            };
        };
        readonly responses: {
            /** @description Another name or other scopes: they hold for tokens given already */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: components["schemas"]["MachineId"];
                        /** @description what people call the system: it stands in histories in the place of a person */
                        readonly name: string;
                        readonly scopes: readonly ("register-tasks" | "read-directives" | "read-tasks")[];
                        readonly active: boolean;
                        readonly version: number;
                        readonly madeBy: components["schemas"]["UserId"];
                        readonly madeOn: components["schemas"]["LocalDate"];
                        /** @description the newest last; itself it is told once */
                        readonly secrets: readonly {
                            readonly id: string;
                            /** Format: date-time */
                            readonly madeAt: string;
                            /** Format: date-time */
                            readonly endsAt?: string;
                        }[];
                        readonly webhooks: readonly components["schemas"]["Webhook"][];
                        /** @description the last day on which it was given a token */
                        readonly usedOn?: components["schemas"]["LocalDate"];
                    };
                };
            };
        };
    };
    readonly getMachineHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description the client_id of a program */
                readonly id: components["schemas"]["MachineId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All that was done to a machine account */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly entries: readonly {
                            /** Format: date-time */
                            readonly at: string;
                            readonly on: components["schemas"]["LocalDate"];
                            readonly by: components["schemas"]["UserId"];
                            /** @enum {string} */
                            readonly change: "entered" | "changed" | "closed" | "opened" | "secret-renewed" | "secret-replaced" | "webhook-entered" | "webhook-changed" | "webhook-secret-renewed";
                            readonly after: components["schemas"]["Machine"];
                        }[];
                    };
                };
            };
        };
    };
    readonly renewMachineSecret: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description the client_id of a program */
                readonly id: components["schemas"]["MachineId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly endsBefore: "now" | "in-a-week";
                };
            };
        };
        readonly responses: {
            /** @description A new secret, told once; the one before is good for a week more, or for nothing from now on */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: components["schemas"]["MachineId"];
                        /** @description what people call the system: it stands in histories in the place of a person */
                        readonly name: string;
                        readonly scopes: readonly ("register-tasks" | "read-directives" | "read-tasks")[];
                        readonly active: boolean;
                        readonly version: number;
                        readonly madeBy: components["schemas"]["UserId"];
                        readonly madeOn: components["schemas"]["LocalDate"];
                        /** @description the newest last; itself it is told once */
                        readonly secrets: readonly {
                            readonly id: string;
                            /** Format: date-time */
                            readonly madeAt: string;
                            /** Format: date-time */
                            readonly endsAt?: string;
                        }[];
                        readonly webhooks: readonly components["schemas"]["Webhook"][];
                        /** @description the last day on which it was given a token */
                        readonly usedOn?: components["schemas"]["LocalDate"];
                        /** @description told once; absent in the answer to a repeat, whose first answer had it: then have it replaced */
                        readonly secret?: string;
                    };
                };
            };
        };
    };
    readonly addWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description the client_id of a program */
                readonly id: components["schemas"]["MachineId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewWebhook"];
            };
        };
        readonly responses: {
            /** @description Have a program called when something happens to a task; the secret of the signatures is told once */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: components["schemas"]["MachineId"];
                        /** @description what people call the system: it stands in histories in the place of a person */
                        readonly name: string;
                        readonly scopes: readonly ("register-tasks" | "read-directives" | "read-tasks")[];
                        readonly active: boolean;
                        readonly version: number;
                        readonly madeBy: components["schemas"]["UserId"];
                        readonly madeOn: components["schemas"]["LocalDate"];
                        /** @description the newest last; itself it is told once */
                        readonly secrets: readonly {
                            readonly id: string;
                            /** Format: date-time */
                            readonly madeAt: string;
                            /** Format: date-time */
                            readonly endsAt?: string;
                        }[];
                        readonly webhooks: readonly components["schemas"]["Webhook"][];
                        /** @description the last day on which it was given a token */
                        readonly usedOn?: components["schemas"]["LocalDate"];
                        /** @description told once; absent in the answer to a repeat, whose first answer had it: then have it replaced */
                        readonly secret?: string;
                    };
                };
            };
        };
    };
    readonly changeWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description the client_id of a program */
                readonly id: components["schemas"]["MachineId"];
                readonly webhook: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description https, of a host that the internet knows */
                    readonly url: string;
                    readonly kinds: readonly ("task.registered" | "task.acknowledged" | "task.returned-as-not-ours" | "task.assignment-confirmed" | "task.progress-updated" | "task.result-submitted" | "task.result-accepted" | "task.result-returned" | "task.extension-requested" | "task.extension-decided" | "task.corrected" | "task.urgency-set" | "task.urged" | "task.withdrawn" | "task.reassigned")[];
                    readonly active: boolean;
                };
            };
        };
        readonly responses: {
            /** @description Another address, other kinds; stop a webhook, or start it again: what happened meanwhile is not told */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: components["schemas"]["MachineId"];
                        /** @description what people call the system: it stands in histories in the place of a person */
                        readonly name: string;
                        readonly scopes: readonly ("register-tasks" | "read-directives" | "read-tasks")[];
                        readonly active: boolean;
                        readonly version: number;
                        readonly madeBy: components["schemas"]["UserId"];
                        readonly madeOn: components["schemas"]["LocalDate"];
                        /** @description the newest last; itself it is told once */
                        readonly secrets: readonly {
                            readonly id: string;
                            /** Format: date-time */
                            readonly madeAt: string;
                            /** Format: date-time */
                            readonly endsAt?: string;
                        }[];
                        readonly webhooks: readonly components["schemas"]["Webhook"][];
                        /** @description the last day on which it was given a token */
                        readonly usedOn?: components["schemas"]["LocalDate"];
                    };
                };
            };
        };
    };
    readonly listDeliveries: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description the client_id of a program */
                readonly id: components["schemas"]["MachineId"];
                readonly webhook: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The latest 50 deliveries of a webhook, with what was answered */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly deliveries: readonly {
                            readonly id: string;
                            /** @enum {string} */
                            readonly type: "task.registered" | "task.acknowledged" | "task.returned-as-not-ours" | "task.assignment-confirmed" | "task.progress-updated" | "task.result-submitted" | "task.result-accepted" | "task.result-returned" | "task.extension-requested" | "task.extension-decided" | "task.corrected" | "task.urgency-set" | "task.urged" | "task.withdrawn" | "task.reassigned";
                            readonly task: components["schemas"]["TaskId"];
                            readonly body: string;
                            /** Format: date-time */
                            readonly happenedAt: string;
                            /** @enum {string} */
                            readonly state: "due" | "delivered" | "given-up";
                            readonly attempts: number;
                            /**
                             * Format: date-time
                             * @description when it is tried next; of one that is settled, when it was tried last
                             */
                            readonly dueAt: string;
                            /** Format: date-time */
                            readonly triedAt?: string;
                            /** @description the status that the receiver answered last, or why it answered nothing */
                            readonly answer?: number | ("address-refused" | "unreachable" | "timeout" | "tls" | "stopped");
                        }[];
                    };
                };
            };
        };
    };
    readonly sendDeliveryAgain: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                /** @description the client_id of a program */
                readonly id: components["schemas"]["MachineId"];
                readonly webhook: string;
                readonly delivery: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Send a delivery of a webhook again, under the same id; a repeat sends it once more */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                    };
                };
            };
        };
    };
    readonly renewWebhookSecret: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description the client_id of a program */
                readonly id: components["schemas"]["MachineId"];
                readonly webhook: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly endsBefore: "now" | "in-a-week";
                };
            };
        };
        readonly responses: {
            /** @description A new secret of the signatures, told once; the one before signs beside it for a week, or no more from now on */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: components["schemas"]["MachineId"];
                        /** @description what people call the system: it stands in histories in the place of a person */
                        readonly name: string;
                        readonly scopes: readonly ("register-tasks" | "read-directives" | "read-tasks")[];
                        readonly active: boolean;
                        readonly version: number;
                        readonly madeBy: components["schemas"]["UserId"];
                        readonly madeOn: components["schemas"]["LocalDate"];
                        /** @description the newest last; itself it is told once */
                        readonly secrets: readonly {
                            readonly id: string;
                            /** Format: date-time */
                            readonly madeAt: string;
                            /** Format: date-time */
                            readonly endsAt?: string;
                        }[];
                        readonly webhooks: readonly components["schemas"]["Webhook"][];
                        /** @description the last day on which it was given a token */
                        readonly usedOn?: components["schemas"]["LocalDate"];
                        /** @description told once; absent in the answer to a repeat, whose first answer had it: then have it replaced */
                        readonly secret?: string;
                    };
                };
            };
        };
    };
    readonly getMe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The person signed in */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: components["schemas"]["UserId"];
                        readonly name: string;
                        /**
                         * Format: email
                         * @description in small letters; it is no other person’s
                         */
                        readonly email: string;
                        /** @enum {string} */
                        readonly role: "leader" | "office" | "head" | "clerk" | "auditor" | "administrator";
                        readonly department?: components["schemas"]["DepartmentCode"];
                        readonly active: boolean;
                        readonly may: readonly ("read-dashboard" | "read-departments" | "read-tasks" | "read-directives" | "open-files" | "register-tasks" | "update-progress" | "report-task" | "acknowledge-task" | "return-task-as-not-ours" | "assign-to-staff" | "urge-task" | "mark-task" | "correct-task" | "end-task" | "answer-coordination" | "comment-on-task" | "judge-result" | "prepare-extension" | "decide-extension" | "make-city-papers" | "carry-papers" | "sign-papers" | "read-outgoing-papers" | "exceed-extension-limits" | "correct-extension" | "ask-explanation" | "answer-explanation" | "read-explanations" | "read-decision-times" | "read-delegations" | "delegate" | "read-notifications" | "read-notices" | "send-mails-again" | "read-users" | "read-user-history" | "change-users" | "read-machines" | "change-machines" | "change-departments" | "change-rules" | "record-letters" | "read-settings" | "change-settings" | "change-paper-templates" | "read-first-steps" | "read-system-status" | "change-calendar" | "read-urgings" | "read-assessments" | "name-product" | "keep-shared-views" | "recount")[];
                        readonly deputyOf: readonly string[];
                    };
                };
            };
        };
    };
    readonly listNotices: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly period: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The mail ledger of a day or an ISO week */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly notices: readonly components["schemas"]["Notice"][];
                    };
                };
            };
        };
    };
    readonly listNotifications: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What was decided, said, given back or asked within 30 days, the newest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly notifications: readonly components["schemas"]["Notification"][];
                        readonly unread: components["schemas"]["UnreadNotifications"];
                        /**
                         * Format: date-time
                         * @description up to which all may be marked as read
                         */
                        readonly asOf: string;
                        /** @description for the next page, if there is one */
                        readonly cursor?: string;
                    };
                };
            };
        };
    };
    readonly markNotificationsRead: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @default [] */
                    readonly names?: readonly string[];
                    /**
                     * Format: date-time
                     * @description all that was shown: the `asOf` of the list
                     */
                    readonly upTo?: string;
                };
            };
        };
        readonly responses: {
            /** @description Mark what came in as read */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnreadNotifications"];
                };
            };
        };
    };
    readonly countUnreadNotifications: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How much came in that the caller has not read */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnreadNotifications"];
                };
            };
        };
    };
    readonly getDescription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description This description */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly openapi: string;
                    } & {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
    };
    readonly listOutgoingPapers: {
        readonly parameters: {
            readonly query?: {
                readonly year?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outgoing papers drafted in a year, and how far each is */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description the latest first */
                        readonly papers: readonly {
                            readonly id: string;
                            /** Format: date */
                            readonly draftedOn: string;
                            readonly draftedBy: string;
                            /** @enum {string} */
                            readonly state: "draft" | "being-signed" | "signed" | "out" | "withdrawn";
                            /** @description since when it is so far */
                            readonly since: components["schemas"]["LocalDate"];
                            /** @description what it, and its mails, still wait for */
                            readonly waitsFor: readonly ("signed" | "numbered" | "sent-out")[];
                            /** @description the key of the letter that it has become */
                            readonly letter?: string;
                            /** @enum {string} */
                            readonly kind: "letter" | "urging" | "report" | "explanation-request";
                            readonly subject: string;
                            readonly symbol: string;
                            readonly number?: string;
                            /** @description how many departments it names */
                            readonly named: number;
                        }[];
                    };
                };
            };
        };
    };
    readonly draftOutgoingPaper: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OutgoingDraft"];
            };
        };
        readonly responses: {
            /** @description Enter a draft of a letter or a report that is to be signed */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        /** Format: date */
                        readonly draftedOn: string;
                        readonly draftedBy: string;
                        /** @enum {string} */
                        readonly state: "draft" | "being-signed" | "signed" | "out" | "withdrawn";
                        /** @description since when it is so far */
                        readonly since: components["schemas"]["LocalDate"];
                        /** @description what it, and its mails, still wait for */
                        readonly waitsFor: readonly ("signed" | "numbered" | "sent-out")[];
                        /** @description the key of the letter that it has become */
                        readonly letter?: string;
                        readonly draft: {
                            /** @enum {string} */
                            readonly kind: "letter" | "urging";
                            /** @description what it is about, as the paper itself says (trích yếu) */
                            readonly subject: string;
                            readonly symbol: string;
                            readonly named: readonly {
                                readonly department: components["schemas"]["DepartmentCode"];
                                /** @enum {string} */
                                readonly level: "commend" | "acknowledge" | "request" | "remind" | "criticise";
                            }[];
                            readonly ruleSet?: components["schemas"]["SetName"];
                            /** @description which version of the rule set; default: the one in force on the day of the letter */
                            readonly ruleSetVersion?: number;
                        } | {
                            /** @enum {string} */
                            readonly kind: "report" | "explanation-request";
                            /** @description what it is about, as the paper itself says (trích yếu) */
                            readonly subject: string;
                            readonly symbol: string;
                        };
                        readonly steps: readonly {
                            readonly step: components["schemas"]["PaperStep"] | {
                                /** @constant */
                                readonly step: "file-kept";
                            } | {
                                /** @constant */
                                readonly step: "withdrawn";
                                readonly reason: string;
                            };
                            /** Format: date */
                            readonly on: string;
                            /** Format: date-time */
                            readonly at: string;
                            readonly by: string;
                            readonly onBehalfOf?: string;
                            readonly files?: readonly components["schemas"]["AttachedFile"][];
                        }[];
                    };
                };
            };
        };
    };
    readonly getOutgoingPaper: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["OutgoingPaperId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description An outgoing paper with the steps that were recorded of it */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        /** Format: date */
                        readonly draftedOn: string;
                        readonly draftedBy: string;
                        /** @enum {string} */
                        readonly state: "draft" | "being-signed" | "signed" | "out" | "withdrawn";
                        /** @description since when it is so far */
                        readonly since: components["schemas"]["LocalDate"];
                        /** @description what it, and its mails, still wait for */
                        readonly waitsFor: readonly ("signed" | "numbered" | "sent-out")[];
                        /** @description the key of the letter that it has become */
                        readonly letter?: string;
                        readonly draft: {
                            /** @enum {string} */
                            readonly kind: "letter" | "urging";
                            /** @description what it is about, as the paper itself says (trích yếu) */
                            readonly subject: string;
                            readonly symbol: string;
                            readonly named: readonly {
                                readonly department: components["schemas"]["DepartmentCode"];
                                /** @enum {string} */
                                readonly level: "commend" | "acknowledge" | "request" | "remind" | "criticise";
                            }[];
                            readonly ruleSet?: components["schemas"]["SetName"];
                            /** @description which version of the rule set; default: the one in force on the day of the letter */
                            readonly ruleSetVersion?: number;
                        } | {
                            /** @enum {string} */
                            readonly kind: "report" | "explanation-request";
                            /** @description what it is about, as the paper itself says (trích yếu) */
                            readonly subject: string;
                            readonly symbol: string;
                        };
                        readonly steps: readonly {
                            readonly step: components["schemas"]["PaperStep"] | {
                                /** @constant */
                                readonly step: "file-kept";
                            } | {
                                /** @constant */
                                readonly step: "withdrawn";
                                readonly reason: string;
                            };
                            /** Format: date */
                            readonly on: string;
                            /** Format: date-time */
                            readonly at: string;
                            readonly by: string;
                            readonly onBehalfOf?: string;
                            readonly files?: readonly components["schemas"]["AttachedFile"][];
                        }[];
                    };
                };
            };
        };
    };
    readonly announceOutgoingFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: components["schemas"]["OutgoingPaperId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FileAnnouncement"];
            };
        };
        readonly responses: {
            /** @description Announce a file of an outgoing paper, such as the signed one; answers where its bytes go */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FileUpload"];
                };
            };
        };
    };
    readonly openOutgoingFile: {
        readonly parameters: {
            readonly query?: {
                readonly as?: "download" | "preview";
            };
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["OutgoingPaperId"];
                readonly file: components["schemas"]["FileId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Where a file of an outgoing paper can be shown or downloaded, for some minutes */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenedFile"];
                };
            };
        };
    };
    readonly getOutgoingFileSignatures: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["OutgoingPaperId"];
                readonly file: components["schemas"]["FileId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The digital signatures in a PDF of an outgoing paper: by whom, and whether it is as it was signed */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FileSignatures"];
                };
            };
        };
    };
    readonly carryOutgoingPaper: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: components["schemas"]["OutgoingPaperId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OutgoingStep"];
            };
        };
        readonly responses: {
            /** @description Record a step of an outgoing paper */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        /** Format: date */
                        readonly draftedOn: string;
                        readonly draftedBy: string;
                        /** @enum {string} */
                        readonly state: "draft" | "being-signed" | "signed" | "out" | "withdrawn";
                        /** @description since when it is so far */
                        readonly since: components["schemas"]["LocalDate"];
                        /** @description what it, and its mails, still wait for */
                        readonly waitsFor: readonly ("signed" | "numbered" | "sent-out")[];
                        /** @description the key of the letter that it has become */
                        readonly letter?: string;
                        readonly draft: {
                            /** @enum {string} */
                            readonly kind: "letter" | "urging";
                            /** @description what it is about, as the paper itself says (trích yếu) */
                            readonly subject: string;
                            readonly symbol: string;
                            readonly named: readonly {
                                readonly department: components["schemas"]["DepartmentCode"];
                                /** @enum {string} */
                                readonly level: "commend" | "acknowledge" | "request" | "remind" | "criticise";
                            }[];
                            readonly ruleSet?: components["schemas"]["SetName"];
                            /** @description which version of the rule set; default: the one in force on the day of the letter */
                            readonly ruleSetVersion?: number;
                        } | {
                            /** @enum {string} */
                            readonly kind: "report" | "explanation-request";
                            /** @description what it is about, as the paper itself says (trích yếu) */
                            readonly subject: string;
                            readonly symbol: string;
                        };
                        readonly steps: readonly {
                            readonly step: components["schemas"]["PaperStep"] | {
                                /** @constant */
                                readonly step: "file-kept";
                            } | {
                                /** @constant */
                                readonly step: "withdrawn";
                                readonly reason: string;
                            };
                            /** Format: date */
                            readonly on: string;
                            /** Format: date-time */
                            readonly at: string;
                            readonly by: string;
                            readonly onBehalfOf?: string;
                            readonly files?: readonly components["schemas"]["AttachedFile"][];
                        }[];
                    };
                };
            };
        };
    };
    readonly withdrawOutgoingPaper: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: components["schemas"]["OutgoingPaperId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Give up an outgoing paper that is not signed */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        /** Format: date */
                        readonly draftedOn: string;
                        readonly draftedBy: string;
                        /** @enum {string} */
                        readonly state: "draft" | "being-signed" | "signed" | "out" | "withdrawn";
                        /** @description since when it is so far */
                        readonly since: components["schemas"]["LocalDate"];
                        /** @description what it, and its mails, still wait for */
                        readonly waitsFor: readonly ("signed" | "numbered" | "sent-out")[];
                        /** @description the key of the letter that it has become */
                        readonly letter?: string;
                        readonly draft: {
                            /** @enum {string} */
                            readonly kind: "letter" | "urging";
                            /** @description what it is about, as the paper itself says (trích yếu) */
                            readonly subject: string;
                            readonly symbol: string;
                            readonly named: readonly {
                                readonly department: components["schemas"]["DepartmentCode"];
                                /** @enum {string} */
                                readonly level: "commend" | "acknowledge" | "request" | "remind" | "criticise";
                            }[];
                            readonly ruleSet?: components["schemas"]["SetName"];
                            /** @description which version of the rule set; default: the one in force on the day of the letter */
                            readonly ruleSetVersion?: number;
                        } | {
                            /** @enum {string} */
                            readonly kind: "report" | "explanation-request";
                            /** @description what it is about, as the paper itself says (trích yếu) */
                            readonly subject: string;
                            readonly symbol: string;
                        };
                        readonly steps: readonly {
                            readonly step: components["schemas"]["PaperStep"] | {
                                /** @constant */
                                readonly step: "file-kept";
                            } | {
                                /** @constant */
                                readonly step: "withdrawn";
                                readonly reason: string;
                            };
                            /** Format: date */
                            readonly on: string;
                            /** Format: date-time */
                            readonly at: string;
                            readonly by: string;
                            readonly onBehalfOf?: string;
                            readonly files?: readonly components["schemas"]["AttachedFile"][];
                        }[];
                    };
                };
            };
        };
    };
    readonly listPaperTemplates: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The templates of papers in force */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly on: string;
                        readonly templates: readonly {
                            readonly kind: components["schemas"]["PaperKind"];
                            readonly name: {
                                readonly vi: string;
                                readonly en: string;
                            };
                            /** @description absent: the standard template, as from the first day */
                            readonly inForce?: {
                                /** @description counted from 1 as they were entered */
                                readonly version: number;
                                /** Format: date */
                                readonly from: string;
                                readonly by: string;
                                /** Format: date-time */
                                readonly at: string;
                                /** @description absent: the standard template from that day on */
                                readonly file?: {
                                    readonly name: string;
                                    readonly bytes: number;
                                };
                            };
                        }[];
                    };
                };
            };
        };
    };
    readonly getPaperTemplate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly kind: components["schemas"]["PaperKind"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The template of a kind of paper, its versions and its fields */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly kind: components["schemas"]["PaperKind"];
                        readonly name: {
                            readonly vi: string;
                            readonly en: string;
                        };
                        /** @description absent: the standard template, as from the first day */
                        readonly inForce?: {
                            /** @description counted from 1 as they were entered */
                            readonly version: number;
                            /** Format: date */
                            readonly from: string;
                            readonly by: string;
                            /** Format: date-time */
                            readonly at: string;
                            /** @description absent: the standard template from that day on */
                            readonly file?: {
                                readonly name: string;
                                readonly bytes: number;
                            };
                        };
                        /** Format: date */
                        readonly on: string;
                        /** @description the earliest entered first */
                        readonly history: readonly {
                            /** @description counted from 1 as they were entered */
                            readonly version: number;
                            /** Format: date */
                            readonly from: string;
                            readonly by: string;
                            /** Format: date-time */
                            readonly at: string;
                            /** @description absent: the standard template from that day on */
                            readonly file?: {
                                readonly name: string;
                                readonly bytes: number;
                            };
                        }[];
                        readonly fields: readonly {
                            readonly name: string;
                            /** @description the ways into the parts and lists in which it may stand, outermost first; an empty way: outside of all */
                            readonly inside: readonly (readonly string[])[];
                            /** @enum {string} */
                            readonly holds: "text" | "condition" | "part" | "list";
                            readonly required: boolean;
                            readonly says: {
                                readonly vi: string;
                                readonly en: string;
                            };
                            readonly example?: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly putPaperTemplate: {
        readonly parameters: {
            readonly query: {
                /** @description the day from which papers are made by it: today or later */
                readonly from: components["schemas"]["LocalDate"];
                /** @description the name of the file: mau-cong-van.docx */
                readonly name: string;
            };
            readonly header: {
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly kind: components["schemas"]["PaperKind"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description Enter a new template of a kind of paper */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly kind: components["schemas"]["PaperKind"];
                        readonly name: {
                            readonly vi: string;
                            readonly en: string;
                        };
                        /** @description absent: the standard template, as from the first day */
                        readonly inForce?: {
                            /** @description counted from 1 as they were entered */
                            readonly version: number;
                            /** Format: date */
                            readonly from: string;
                            readonly by: string;
                            /** Format: date-time */
                            readonly at: string;
                            /** @description absent: the standard template from that day on */
                            readonly file?: {
                                readonly name: string;
                                readonly bytes: number;
                            };
                        };
                        /** Format: date */
                        readonly on: string;
                        /** @description the earliest entered first */
                        readonly history: readonly {
                            /** @description counted from 1 as they were entered */
                            readonly version: number;
                            /** Format: date */
                            readonly from: string;
                            readonly by: string;
                            /** Format: date-time */
                            readonly at: string;
                            /** @description absent: the standard template from that day on */
                            readonly file?: {
                                readonly name: string;
                                readonly bytes: number;
                            };
                        }[];
                        readonly fields: readonly {
                            readonly name: string;
                            /** @description the ways into the parts and lists in which it may stand, outermost first; an empty way: outside of all */
                            readonly inside: readonly (readonly string[])[];
                            /** @enum {string} */
                            readonly holds: "text" | "condition" | "part" | "list";
                            readonly required: boolean;
                            readonly says: {
                                readonly vi: string;
                                readonly en: string;
                            };
                            readonly example?: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly getPaperTemplateFile: {
        readonly parameters: {
            readonly query?: {
                /** @description a version, or the one that comes with the product; default: the one in force */
                readonly version?: "standard" | number;
            };
            readonly header?: never;
            readonly path: {
                readonly kind: components["schemas"]["PaperKind"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file of a template, as a Word file */
            readonly 200: {
                headers: {
                    /** @description the name of the file */
                    readonly "Content-Disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    readonly putStandardTemplate: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly kind: components["schemas"]["PaperKind"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description the day from which papers are made by it: today or later */
                    readonly from: components["schemas"]["LocalDate"];
                };
            };
        };
        readonly responses: {
            /** @description Go back to the standard template from a day on */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly kind: components["schemas"]["PaperKind"];
                        readonly name: {
                            readonly vi: string;
                            readonly en: string;
                        };
                        /** @description absent: the standard template, as from the first day */
                        readonly inForce?: {
                            /** @description counted from 1 as they were entered */
                            readonly version: number;
                            /** Format: date */
                            readonly from: string;
                            readonly by: string;
                            /** Format: date-time */
                            readonly at: string;
                            /** @description absent: the standard template from that day on */
                            readonly file?: {
                                readonly name: string;
                                readonly bytes: number;
                            };
                        };
                        /** Format: date */
                        readonly on: string;
                        /** @description the earliest entered first */
                        readonly history: readonly {
                            /** @description counted from 1 as they were entered */
                            readonly version: number;
                            /** Format: date */
                            readonly from: string;
                            readonly by: string;
                            /** Format: date-time */
                            readonly at: string;
                            /** @description absent: the standard template from that day on */
                            readonly file?: {
                                readonly name: string;
                                readonly bytes: number;
                            };
                        }[];
                        readonly fields: readonly {
                            readonly name: string;
                            /** @description the ways into the parts and lists in which it may stand, outermost first; an empty way: outside of all */
                            readonly inside: readonly (readonly string[])[];
                            /** @enum {string} */
                            readonly holds: "text" | "condition" | "part" | "list";
                            readonly required: boolean;
                            readonly says: {
                                readonly vi: string;
                                readonly en: string;
                            };
                            readonly example?: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly tryPaperTemplate: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly kind: components["schemas"]["PaperKind"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description Check a template and see a paper made by it; keeps nothing */
            readonly 200: {
                headers: {
                    /** @description the name of the file */
                    readonly "Content-Disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    readonly getAssessmentFile: {
        readonly parameters: {
            readonly query: {
                /** @description for example SGTVT */
                readonly department: components["schemas"]["DepartmentCode"];
                /** @description only what was assigned to this person */
                readonly official?: components["schemas"]["UserId"];
                /** @description YYYY-MM-DD in Asia/Ho_Chi_Minh */
                readonly from: components["schemas"]["LocalDate"];
                /** @description YYYY-MM-DD in Asia/Ho_Chi_Minh */
                readonly to: components["schemas"]["LocalDate"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Points of the work by Decree 335/2025, with the tasks behind them, as a workbook */
            readonly 200: {
                headers: {
                    /** @description the name of the file */
                    readonly "Content-Disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly getExplanationPaper: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["schemas"]["ExplanationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The letter that asks a department for an explanation, as a Word file */
            readonly 200: {
                headers: {
                    /** @description the name of the file */
                    readonly "Content-Disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    readonly getExtensionPaper: {
        readonly parameters: {
            readonly query?: {
                /** @description the version of the task that the decision made; default: the last decision */
                readonly version?: number;
            };
            readonly header?: never;
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The paper of a decision on an extension, or of its correction, as a Word file */
            readonly 200: {
                headers: {
                    /** @description the name of the file */
                    readonly "Content-Disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    readonly getFiguresFile: {
        readonly parameters: {
            readonly query: {
                readonly period?: components["schemas"]["PeriodWord"];
                readonly assignedFrom?: components["schemas"]["LocalDate"];
                /** @description cut-off A: tasks assigned up to this day */
                readonly assignedTo?: components["schemas"]["LocalDate"];
                /** @description cut-off B: as it stood that evening; default today */
                readonly asOf?: components["schemas"]["LocalDate"];
                /** @description by which due dates */
                readonly basis?: "effective" | "original";
                readonly starred?: "true" | "false";
                /** @description current: figures of ended departments count for their successor */
                readonly rollUp?: "asGiven" | "current";
                readonly formulaSet?: components["schemas"]["SetName"];
                /** @description default: the version in force as of the day */
                readonly formulaSetVersion?: number;
                /** @description default: the letter in force as of the day */
                readonly ruleSet?: components["schemas"]["SetName"];
                /** @description default: the version in force as of the day */
                readonly ruleSetVersion?: number;
                /** @description only departments of this volume */
                readonly group?: "large" | "middle" | "small";
                readonly format: "xlsx" | "csv";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Figures of a period as a workbook or as CSV */
            readonly 200: {
                headers: {
                    /** @description the name of the file */
                    readonly "Content-Disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly getLetterPaper: {
        readonly parameters: {
            readonly query?: {
                readonly period?: components["schemas"]["PeriodWord"];
                readonly assignedFrom?: components["schemas"]["LocalDate"];
                /** @description cut-off A: tasks assigned up to this day */
                readonly assignedTo?: components["schemas"]["LocalDate"];
                /** @description cut-off B: as it stood that evening; default today */
                readonly asOf?: components["schemas"]["LocalDate"];
                /** @description by which due dates */
                readonly basis?: "effective" | "original";
                readonly starred?: "true" | "false";
                /** @description current: figures of ended departments count for their successor */
                readonly rollUp?: "asGiven" | "current";
                readonly formulaSet?: components["schemas"]["SetName"];
                /** @description default: the version in force as of the day */
                readonly formulaSetVersion?: number;
                /** @description default: the letter in force as of the day */
                readonly ruleSet?: components["schemas"]["SetName"];
                /** @description default: the version in force as of the day */
                readonly ruleSetVersion?: number;
                /** @description the name of one of the settings' signers; default: whom the settings name for this paper */
                readonly signer?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The letter on the results of a period, as a Word file */
            readonly 200: {
                headers: {
                    /** @description the name of the file */
                    readonly "Content-Disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    readonly getReportPaper: {
        readonly parameters: {
            readonly query?: {
                readonly period?: components["schemas"]["PeriodWord"];
                readonly assignedFrom?: components["schemas"]["LocalDate"];
                /** @description cut-off A: tasks assigned up to this day */
                readonly assignedTo?: components["schemas"]["LocalDate"];
                /** @description cut-off B: as it stood that evening; default today */
                readonly asOf?: components["schemas"]["LocalDate"];
                /** @description by which due dates */
                readonly basis?: "effective" | "original";
                readonly starred?: "true" | "false";
                /** @description current: figures of ended departments count for their successor */
                readonly rollUp?: "asGiven" | "current";
                readonly formulaSet?: components["schemas"]["SetName"];
                /** @description default: the version in force as of the day */
                readonly formulaSetVersion?: number;
                /** @description default: the letter in force as of the day */
                readonly ruleSet?: components["schemas"]["SetName"];
                /** @description default: the version in force as of the day */
                readonly ruleSetVersion?: number;
                /** @description the name of one of the settings' signers; default: whom the settings name for this paper */
                readonly signer?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The report of a period, as a Word file */
            readonly 200: {
                headers: {
                    /** @description the name of the file */
                    readonly "Content-Disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    readonly getExtensionSlip: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The slip that submits the decision on an extension to a leader, as a Word file */
            readonly 200: {
                headers: {
                    /** @description the name of the file */
                    readonly "Content-Disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    readonly getLetterSlip: {
        readonly parameters: {
            readonly query?: {
                readonly period?: components["schemas"]["PeriodWord"];
                readonly assignedFrom?: components["schemas"]["LocalDate"];
                /** @description cut-off A: tasks assigned up to this day */
                readonly assignedTo?: components["schemas"]["LocalDate"];
                /** @description cut-off B: as it stood that evening; default today */
                readonly asOf?: components["schemas"]["LocalDate"];
                /** @description by which due dates */
                readonly basis?: "effective" | "original";
                readonly starred?: "true" | "false";
                /** @description current: figures of ended departments count for their successor */
                readonly rollUp?: "asGiven" | "current";
                readonly formulaSet?: components["schemas"]["SetName"];
                /** @description default: the version in force as of the day */
                readonly formulaSetVersion?: number;
                /** @description default: the letter in force as of the day */
                readonly ruleSet?: components["schemas"]["SetName"];
                /** @description default: the version in force as of the day */
                readonly ruleSetVersion?: number;
                /** @description the name of one of the settings' signers; default: whom the settings name for this paper */
                readonly signer?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The slip that submits the letter of a period to who signs it, as a Word file */
            readonly 200: {
                headers: {
                    /** @description the name of the file */
                    readonly "Content-Disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    readonly getUrgingPaper: {
        readonly parameters: {
            readonly query?: {
                readonly period?: components["schemas"]["PeriodWord"];
                readonly assignedFrom?: components["schemas"]["LocalDate"];
                /** @description cut-off A: tasks assigned up to this day */
                readonly assignedTo?: components["schemas"]["LocalDate"];
                /** @description cut-off B: as it stood that evening; default today */
                readonly asOf?: components["schemas"]["LocalDate"];
                /** @description by which due dates */
                readonly basis?: "effective" | "original";
                readonly starred?: "true" | "false";
                /** @description current: figures of ended departments count for their successor */
                readonly rollUp?: "asGiven" | "current";
                readonly formulaSet?: components["schemas"]["SetName"];
                /** @description default: the version in force as of the day */
                readonly formulaSetVersion?: number;
                /** @description default: the letter in force as of the day */
                readonly ruleSet?: components["schemas"]["SetName"];
                /** @description default: the version in force as of the day */
                readonly ruleSetVersion?: number;
                /** @description the name of one of the settings' signers; default: whom the settings name for this paper */
                readonly signer?: string;
                /** @description by when it is to report */
                readonly answerBy?: components["schemas"]["LocalDate"];
                /** @description who urges: the Committee, or its Office by the Chairman's order (/VP-…); default committee */
                readonly issuedBy?: "committee" | "office";
            };
            readonly header?: never;
            readonly path: {
                /** @description for example SGTVT */
                readonly department: components["schemas"]["DepartmentCode"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The letter that urges one department, as a Word file */
            readonly 200: {
                headers: {
                    /** @description the name of the file */
                    readonly "Content-Disposition": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    readonly recountYear: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly year: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Count every task of a year again and compare */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly year: number;
                        readonly equal: boolean;
                        readonly tasks: number;
                        readonly differences: readonly {
                            readonly department: string;
                            readonly tallied: {
                                readonly [key: string]: number;
                            };
                            readonly counted: {
                                readonly [key: string]: number;
                            };
                            readonly equal: boolean;
                            readonly unrecorded: readonly string[];
                        }[];
                    };
                };
            };
        };
    };
    readonly listRuleSets: {
        readonly parameters: {
            readonly query?: {
                /** @description in force on this day; default today */
                readonly on?: components["schemas"]["LocalDate"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The rule sets, by letter */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly on: string;
                        readonly ruleSets: readonly {
                            readonly name: components["schemas"]["SetName"];
                            readonly letter: string;
                            /** @description what the letter is about, as papers cite it at the first place */
                            readonly abstract?: string;
                            readonly from: components["schemas"]["LocalDate"];
                            /**
                             * @description judged only when asked for: never in force by itself
                             * @constant
                             */
                            readonly award?: true;
                            /** @description levels for which the letter prints no numbers: they are the city's own */
                            readonly cityRules?: readonly ("commend" | "acknowledge" | "request" | "remind" | "criticise")[];
                            readonly levels: readonly {
                                /** @enum {string} */
                                readonly level: "commend" | "acknowledge" | "request" | "remind" | "criticise";
                                /**
                                 * @description assigned tasks from which the level is given
                                 * @default 0
                                 */
                                readonly floor: number;
                                /** @default [] */
                                readonly all: readonly ({
                                    /** @enum {string} */
                                    readonly count: "assigned" | "done" | "doneOnTime" | "doneLate" | "openOverdue" | "timesCommended";
                                    /** @enum {string} */
                                    readonly is: ">" | ">=" | "<" | "<=";
                                    readonly number: number;
                                } | {
                                    /**
                                     * @description of the assigned tasks
                                     * @enum {string}
                                     */
                                    readonly share: "done" | "doneOnTime" | "doneLate" | "openOverdue";
                                    /** @enum {string} */
                                    readonly is: ">" | ">=" | "<" | "<=";
                                    readonly percent: number;
                                })[];
                                /** @default [] */
                                readonly any: readonly ({
                                    /** @enum {string} */
                                    readonly count: "assigned" | "done" | "doneOnTime" | "doneLate" | "openOverdue" | "timesCommended";
                                    /** @enum {string} */
                                    readonly is: ">" | ">=" | "<" | "<=";
                                    readonly number: number;
                                } | {
                                    /**
                                     * @description of the assigned tasks
                                     * @enum {string}
                                     */
                                    readonly share: "done" | "doneOnTime" | "doneLate" | "openOverdue";
                                    /** @enum {string} */
                                    readonly is: ">" | ">=" | "<" | "<=";
                                    readonly percent: number;
                                })[];
                            }[];
                            /** @description counted from 1 as they were entered */
                            readonly version: number;
                            /** @description comes with the program, and no version can be added */
                            readonly builtIn: boolean;
                        }[];
                        readonly inForce: string;
                        readonly versions: readonly {
                            readonly name: string;
                            /** @description counted from 1 as they were entered */
                            readonly version: number;
                            /** Format: date */
                            readonly from: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly putRuleSet: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description for example da-nang, or 4651 */
                readonly name: components["schemas"]["SetName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RuleSet"];
            };
        };
        readonly responses: {
            /** @description Enter or change a rule set */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RuleSetOutput"];
                };
            };
        };
    };
    readonly search: {
        readonly parameters: {
            readonly query: {
                readonly q: string;
                /** @description tasks assigned in and directives of this year; default: this year and the last */
                readonly year?: string;
                readonly department?: components["schemas"]["DepartmentCode"];
                readonly limit?: number;
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Tasks and directives by words with or without diacritics, number and symbol, or id */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly years: readonly number[];
                        /** @description tasks that the caller may find */
                        readonly searched: number;
                        /** @description what was searched for instead: nothing has the words that were typed, each of these is one letter apart */
                        readonly readAs?: string;
                        readonly directives: readonly {
                            readonly key: components["schemas"]["DirectiveKey"];
                            /** @enum {string} */
                            readonly kind: "official-letter" | "notice" | "conclusion" | "meeting-conclusion" | "instruction" | "decision" | "resolution" | "plan" | "programme" | "telegram" | "oral-instruction" | "directing-document" | "policy" | "report" | "other";
                            readonly number: string;
                            /** @description absent where it bears a number alone */
                            readonly symbol?: string;
                            /** @description absent as long as nobody knows it */
                            readonly issuedOn?: components["schemas"]["LocalDate"];
                            /** @description the year of its entry, as long as its date is not known */
                            readonly registeredIn?: number;
                            /** @description what it was registered as, before its date or symbol was known */
                            readonly formerly?: components["schemas"]["DirectiveKey"];
                            readonly issuer: string;
                            readonly signer?: string;
                            readonly abstract: string;
                            /** @enum {string} */
                            readonly urgency?: "urgent" | "very-urgent" | "flash";
                            /** @description what waits for its lead: a task once the Office names who leads it */
                            readonly waiting?: readonly components["schemas"]["WaitingTask"][];
                            /** @description counts its changes; absent: 1 */
                            readonly version?: number;
                            /** @description it gives out no more tasks; those it gave stay until the Office withdraws them */
                            readonly ended?: {
                                /** @enum {string} */
                                readonly how: "superseded" | "withdrawn" | "completed";
                                readonly on: components["schemas"]["LocalDate"];
                                /** @description the directive that took its place, or that it became */
                                readonly by?: components["schemas"]["DirectiveKey"];
                            };
                            /** @description tasks of a registration that stopped half-way; the same request, with its key, enters them */
                            readonly unwritten?: number;
                            /**
                             * @description present on demonstration data only
                             * @constant
                             */
                            readonly sample?: true;
                            readonly taskCount: number;
                            readonly exact: boolean;
                        }[];
                        readonly directiveCount: number;
                        readonly tasks: readonly {
                            readonly department: string;
                            readonly year: number;
                            /** @enum {string} */
                            readonly status: "done-on-time" | "done-late" | "done-no-deadline" | "open-in-term" | "open-overdue" | "open-no-deadline" | "withdrawn" | "reassigned" | "planned";
                            /** @enum {string} */
                            readonly awaiting?: "acceptance" | "decision" | "signature";
                            readonly id: string;
                            readonly title: string;
                            readonly directive: components["schemas"]["DirectiveKey"];
                            /** @description the same for all tasks of one item of the directive: joint leads, periods */
                            readonly item?: string;
                            /** @description what the directive says of the deadline, in its own words */
                            readonly deadlineAsWorded?: string;
                            /** @description what the first due date was computed from */
                            readonly term?: components["schemas"]["Term"];
                            /**
                             * @description the last period of recurring work that has its task
                             * @constant
                             */
                            readonly lastOfSeries?: true;
                            /** @description recurring work without end: giving this task enters that of the period after it */
                            readonly series?: components["schemas"]["Recurrence"];
                            /** @description of an overdue task: 1 on its first day overdue, waiting for an answer left out */
                            readonly daysOverdue?: number;
                            readonly starred: boolean;
                            /** @enum {string} */
                            readonly urgency?: "urgent" | "very-urgent" | "flash";
                            readonly holder?: string;
                            /** Format: date */
                            readonly assignedOn: string;
                            /** Format: date */
                            readonly originalDueOn?: string;
                            /** Format: date */
                            readonly dueOn?: string;
                            /** @description submitted, and not judged yet */
                            readonly result?: {
                                readonly submittedOn: components["schemas"]["LocalDate"];
                                /** @description the day of the work as the report says; on an accepted task the day that the Office judged by */
                                readonly workedOn?: components["schemas"]["LocalDate"];
                            };
                            /** @description for an extension, and not decided yet */
                            readonly request?: {
                                readonly askedOn: components["schemas"]["LocalDate"];
                                readonly proposedDueOn: components["schemas"]["LocalDate"];
                                /** @description the Office has prepared the decision */
                                readonly preparedOn?: components["schemas"]["LocalDate"];
                                /** @description a leader has decided; it counts from the day on which the paper is signed */
                                readonly decided?: {
                                    readonly on: components["schemas"]["LocalDate"];
                                    /** @description what was granted; absent where it was refused */
                                    readonly dueOn?: components["schemas"]["LocalDate"];
                                    /** @description the day on which its paper left the draft: nothing else is decided from then on */
                                    readonly carriedOn?: components["schemas"]["LocalDate"];
                                };
                            };
                            /** @description returned as not ours, and not answered yet */
                            readonly notOurs?: {
                                readonly returnedOn: components["schemas"]["LocalDate"];
                            };
                            /** @description a leader has put the last extension decision right; it counts from the day on which its paper is signed, and the due date in force stays until then */
                            readonly correction?: {
                                readonly on: components["schemas"]["LocalDate"];
                                /** @description the due date once it is signed */
                                readonly dueOn: components["schemas"]["LocalDate"];
                                /** @description the day on which its paper left the draft: it is not corrected anew from then on */
                                readonly carriedOn?: components["schemas"]["LocalDate"];
                            };
                            /** Format: date */
                            readonly acceptedOn?: string;
                            /** Format: date */
                            readonly acknowledgedOn?: string;
                            readonly percent?: number;
                            /** Format: date */
                            readonly updatedOn?: string;
                            /** @description the departments that coordinate, whether they have answered or not */
                            readonly coordinating?: readonly components["schemas"]["DepartmentCode"][];
                            readonly holderName?: string;
                            /** @description how often it was urged */
                            readonly urgings?: number;
                            /** @description found as typed, diacritics too */
                            readonly exact: boolean;
                        }[];
                        readonly taskCount: number;
                        /** @description for the next page, if there is one */
                        readonly cursor?: string;
                    };
                };
            };
        };
    };
    readonly getSettings: {
        readonly parameters: {
            readonly query?: {
                /** @description default: today */
                readonly on?: components["schemas"]["LocalDate"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The settings in force on a day, with their history */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly on: string;
                        readonly settings: components["schemas"]["Settings"];
                        /** @description the names of those who may sign a paper of each kind */
                        readonly signedBy: {
                            readonly [key: string]: readonly string[];
                        };
                        readonly history: readonly {
                            /** Format: date */
                            readonly from: string;
                            readonly by: string;
                            /** Format: date-time */
                            readonly at: string;
                            readonly version?: string;
                            readonly value: components["schemas"]["Settings"];
                        }[];
                    };
                };
            };
        };
    };
    readonly putSettings: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly from: components["schemas"]["LocalDate"];
                    readonly settings: components["schemas"]["Settings"];
                };
            };
        };
        readonly responses: {
            /** @description Change the settings from a day on */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly on: string;
                        readonly settings: components["schemas"]["Settings"];
                        /** @description the names of those who may sign a paper of each kind */
                        readonly signedBy: {
                            readonly [key: string]: readonly string[];
                        };
                        readonly history: readonly {
                            /** Format: date */
                            readonly from: string;
                            readonly by: string;
                            /** Format: date-time */
                            readonly at: string;
                            readonly version?: string;
                            readonly value: components["schemas"]["Settings"];
                        }[];
                    };
                };
            };
        };
    };
    readonly readSheet: {
        readonly parameters: {
            readonly query: {
                /** @description the name of the file: danh-sach.xlsx */
                readonly name: string;
                /** @description the first one with anything in it unless given */
                readonly sheet?: string;
            };
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description Read a sheet of a file as the texts of its cells; writes nothing */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly sheet: string;
                        /** @description all sheets with anything in them, hidden ones left out */
                        readonly sheets: readonly string[];
                        readonly rows: readonly {
                            readonly row: number;
                            readonly cells: readonly string[];
                        }[];
                        /** @description some texts stood in letters of before Unicode: a person is to check them */
                        readonly converted: boolean;
                    };
                };
            };
        };
    };
    readonly getSignIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Where to sign in: OpenID Connect, code + PKCE */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description its description is at /.well-known/openid-configuration */
                        readonly issuer: string;
                        readonly clientId: string;
                        /** @description so many minutes without use end a session on the page */
                        readonly idleMinutes: number;
                    };
                };
            };
        };
    };
    readonly signOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description idle: nobody did anything for a while
                     * @enum {string}
                     */
                    readonly because: "asked" | "idle";
                    /** @description whether every session of the person ends that has begun by now */
                    readonly everywhere?: boolean;
                };
            };
        };
        readonly responses: {
            /** @description Ends the session whose token is sent, or all of the person: no token of it opens anything any more. What renews it is revoked at the provider */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly person: string;
                    };
                };
            };
        };
    };
    readonly getTrend: {
        readonly parameters: {
            readonly query?: {
                /** @description of the tasks; default: that of the last day */
                readonly year?: string;
                /** @description default: the city */
                readonly department?: components["schemas"]["DepartmentCode"];
                /** @description the last day; default: today */
                readonly to?: components["schemas"]["LocalDate"];
                readonly every?: "day" | "week";
                readonly points?: number;
                readonly formulaSet?: components["schemas"]["SetName"];
                /** @description current: figures of ended departments count for their successor */
                readonly rollUp?: "asGiven" | "current";
                /** @description of so many departments the overdue tasks of each night: those with the most now */
                readonly mostOverdue?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The figures as nights left them, for a trend */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly year: number;
                        readonly department?: string;
                        readonly formulaSet: {
                            readonly name: string;
                            readonly version: number;
                            readonly words: {
                                readonly [key: string]: {
                                    readonly vi: string;
                                    readonly en: string;
                                };
                            };
                        };
                        readonly freshness: {
                            /**
                             * Format: date
                             * @description the last day whose end the scan covers
                             */
                            readonly scannedThrough?: string;
                            readonly scanIsCurrent: boolean;
                        };
                        /** @description the oldest first; nights without a scan are left out */
                        readonly snapshots: readonly {
                            readonly counts: components["schemas"]["Counts"];
                            readonly rates: {
                                readonly [key: string]: components["schemas"]["Rate"];
                            };
                            readonly reportRate: components["schemas"]["Rate"];
                            /** Format: date */
                            readonly on: string;
                        }[];
                        /** @description where departments are asked for */
                        readonly mostOverdue?: {
                            /** @description the most overdue on the last night first */
                            readonly departments: readonly {
                                readonly code: string;
                                /** @description a number for each snapshot; null where it had no tasks yet */
                                readonly openOverdue: readonly (number | null)[];
                            }[];
                            /** @description departments with an overdue task on any of the nights */
                            readonly anyOverdue: number;
                        };
                    };
                };
            };
        };
    };
    readonly getSystemStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How what runs by itself stands: nights, mornings and mails of the last 14 days */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly night: {
                            /**
                             * @description well; missed: it was due and did not run; trouble: it ran and found something; not-yet: nothing was due so far
                             * @enum {string}
                             */
                            readonly state: "well" | "missed" | "trouble" | "not-yet";
                            /**
                             * Format: date
                             * @description of the last run; absent where there was none
                             */
                            readonly day?: string;
                            /** Format: date-time */
                            readonly endedAt?: string;
                            readonly departments?: number;
                            /** @description open in the night, of those given this year and last */
                            readonly openTasks?: number;
                            readonly newlyOverdue?: number;
                        };
                        readonly morning: {
                            /**
                             * @description well; missed: it was due and did not run; trouble: it ran and found something; not-yet: nothing was due so far
                             * @enum {string}
                             */
                            readonly state: "well" | "missed" | "trouble" | "not-yet";
                            /**
                             * Format: date
                             * @description of the last run; absent where there was none
                             */
                            readonly day?: string;
                            /** Format: date-time */
                            readonly endedAt?: string;
                            readonly mails?: number;
                            /** @description all but those that follow */
                            readonly sent?: number;
                            readonly pending?: number;
                            /** @description that the mail service did not take */
                            readonly refused?: number;
                            /** @description that came back, or of which nobody knows */
                            readonly undelivered?: number;
                        };
                        readonly mails: {
                            /**
                             * @description well; missed: it was due and did not run; trouble: it ran and found something; not-yet: nothing was due so far
                             * @enum {string}
                             */
                            readonly state: "well" | "missed" | "trouble" | "not-yet";
                            /** @description mails with which nothing went on for an hour or more */
                            readonly standingStill: number;
                            /** Format: date-time */
                            readonly since?: string;
                            /** @description of the days told */
                            readonly undelivered: number;
                            /** @description false: there are more than the 250 counted */
                            readonly isAll: boolean;
                        };
                        readonly files: {
                            /**
                             * @description well; missed: it was due and did not run; trouble: it ran and found something; not-yet: nothing was due so far
                             * @enum {string}
                             */
                            readonly state: "well" | "missed" | "trouble" | "not-yet";
                            /** @description files told in an entry for an hour or more and not copied yet to where they stay */
                            readonly notCopied: number;
                            /** Format: date-time */
                            readonly since?: string;
                        };
                        readonly recount: {
                            /**
                             * @description well; missed: it was due and did not run; trouble: it ran and found something; not-yet: nothing was due so far
                             * @enum {string}
                             */
                            readonly state: "well" | "missed" | "trouble" | "not-yet";
                            /**
                             * Format: date
                             * @description of the last run; absent where there was none
                             */
                            readonly day?: string;
                            /** Format: date-time */
                            readonly endedAt?: string;
                            readonly tasks?: number;
                            readonly differing?: number;
                            readonly differences?: readonly {
                                readonly year: number;
                                readonly department: string;
                            }[];
                            /** @description counted beforehand and counted anew by the recount; absent where none are kept */
                            readonly keptFigures?: {
                                readonly verified: number;
                                readonly differing: readonly {
                                    /** Format: date */
                                    readonly assignedFrom: string;
                                    /** Format: date */
                                    readonly assignedTo: string;
                                    /** Format: date */
                                    readonly asOf: string;
                                }[];
                            };
                        };
                        readonly comparison: {
                            /**
                             * @description well; missed: it was due and did not run; trouble: it ran and found something; not-yet: nothing was due so far
                             * @enum {string}
                             */
                            readonly state: "well" | "missed" | "trouble" | "not-yet";
                            /**
                             * Format: date
                             * @description of the last run; absent where there was none
                             */
                            readonly day?: string;
                            /** Format: date-time */
                            readonly endedAt?: string;
                            readonly entries?: number;
                            readonly differences?: number;
                            readonly alterations?: number;
                        };
                        readonly export: {
                            /**
                             * @description well; missed: it was due and did not run; trouble: it ran and found something; not-yet: nothing was due so far
                             * @enum {string}
                             */
                            readonly state: "well" | "missed" | "trouble" | "not-yet";
                            /**
                             * Format: date
                             * @description of the last run; absent where there was none
                             */
                            readonly day?: string;
                            /**
                             * Format: date
                             * @description of the last run; absent where there was none
                             */
                            readonly exportedOn?: string;
                            /**
                             * Format: date
                             * @description of the last run; absent where there was none
                             */
                            readonly nextOn?: string;
                            readonly written?: {
                                readonly records: number;
                                readonly hash: string;
                                readonly unreadable: number;
                            };
                        };
                        /** @description the signed figures for a ministry; absent where the city tells none */
                        readonly nightlyFile?: {
                            /**
                             * @description well; missed: it was due and did not run; trouble: it ran and found something; not-yet: nothing was due so far
                             * @enum {string}
                             */
                            readonly state: "well" | "missed" | "trouble" | "not-yet";
                            /**
                             * Format: date
                             * @description of the last run; absent where there was none
                             */
                            readonly day?: string;
                            /** Format: date-time */
                            readonly endedAt?: string;
                            readonly departments?: number;
                            readonly bytes?: number;
                            readonly key?: string;
                        };
                        readonly days: readonly {
                            /** Format: date */
                            readonly day: string;
                            /** @enum {string} */
                            readonly night: "ran" | "missed" | "none";
                            readonly openTasks?: number;
                            readonly newlyOverdue?: number;
                            /** @enum {string} */
                            readonly morning: "ran" | "missed" | "none";
                            readonly mails?: number;
                            readonly undelivered: number;
                            /** @description of the recount */
                            readonly differing?: number;
                            /** @description entries of histories that differ from the archive */
                            readonly altered?: number;
                            readonly exported: boolean;
                        }[];
                    };
                };
            };
        };
    };
    readonly listTasks: {
        readonly parameters: {
            readonly query?: {
                readonly department?: components["schemas"]["DepartmentCode"];
                readonly year?: string;
                readonly status?: "open" | "done" | "assigned" | "done-on-time" | "done-late" | "done-no-deadline" | "open-in-term" | "open-overdue" | "open-no-deadline" | "withdrawn" | "reassigned" | "planned";
                readonly starred?: "true" | "false";
                readonly urgency?: "usual" | "urgent" | "very-urgent" | "flash";
                /** @description who in the department it was assigned to */
                readonly holder?: components["schemas"]["UserId"];
                readonly awaiting?: "acceptance" | "decision" | "signature";
                /** @description the column of the board in which it stands */
                readonly boardState?: "overdue" | "untaken" | "under-way" | "acceptance" | "decision" | "signature";
                readonly dueFrom?: components["schemas"]["LocalDate"];
                readonly dueTo?: components["schemas"]["LocalDate"];
                readonly limit?: number;
                readonly cursor?: string;
                /** @description a list of at most 1,000 tasks by a column, with a hyphen from the last to the first; by due date without it */
                readonly sort?: "task" | "-task" | "department" | "-department" | "dueOn" | "-dueOn" | "status" | "-status" | "daysOverdue" | "-daysOverdue" | "progress" | "-progress" | "urgings" | "-urgings" | "assignedOn" | "-assignedOn" | "submittedOn" | "-submittedOn" | "acceptedOn" | "-acceptedOn";
                /** @description each task also with its latest progress, who coordinates, the wording of its deadline and how often it was urged */
                readonly details?: "true";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Tasks by department, status, star, urgency, holder and due date */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly tasks: readonly components["schemas"]["ListedTask"][];
                        /** @description for the next page, if there is one */
                        readonly cursor?: string;
                        /** @description how many the whole list has, where it is sorted */
                        readonly total?: number;
                    };
                };
            };
        };
    };
    readonly getTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One task, with its ETag */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: components["schemas"]["TaskId"];
                        readonly version: number;
                        readonly assignedOn: components["schemas"]["LocalDate"];
                        /**
                         * @description entered ahead for a period to come, and not given yet: in no figure; withheld: not on its day either, as its department takes no work then
                         * @enum {string}
                         */
                        readonly planned?: "ahead" | "withheld";
                        readonly registeredOn: components["schemas"]["LocalDate"];
                        readonly starred: boolean;
                        readonly starChangedOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "urgent" | "very-urgent" | "flash";
                        readonly originalDueOn?: components["schemas"]["LocalDate"];
                        /** @description the effective due date */
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        readonly earlierDueDates?: readonly {
                            /** @description absent where there was none */
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly until: components["schemas"]["LocalDate"];
                            /** @constant */
                            readonly missed?: true;
                            /** @constant */
                            readonly reported?: true;
                            readonly reportedOn?: components["schemas"]["LocalDate"];
                            /** @constant */
                            readonly reportedByResult?: true;
                            /**
                             * @description the Office put it right: until then it was the original date, too
                             * @constant
                             */
                            readonly amended?: true;
                        }[];
                        /** @description waits for the Office or the leader that began in time and outlasted the due date */
                        readonly waits?: readonly {
                            readonly from: components["schemas"]["LocalDate"];
                            readonly until: components["schemas"]["LocalDate"];
                        }[];
                        readonly percent?: number;
                        /** @description the day of the latest update or report */
                        readonly updatedOn?: components["schemas"]["LocalDate"];
                        readonly reportsOwed: number;
                        readonly reportsInTime: number;
                        /** @description the due date that was reported on in time */
                        readonly reportedFor?: components["schemas"]["LocalDate"];
                        /**
                         * @description the only report for that date is a result: returned before the date, it is owed again
                         * @constant
                         */
                        readonly reportedByResult?: true;
                        /** @description the last day on which the return of a result took its report back: before it more was reported */
                        readonly reportTakenBackOn?: components["schemas"]["LocalDate"];
                        /** @description the latest due date whose miss is recorded */
                        readonly missedFor?: components["schemas"]["LocalDate"];
                        /** @description the days on which somebody of the Office or a leader urged it */
                        readonly urgedOn?: readonly components["schemas"]["LocalDate"][];
                        readonly acknowledgedOn?: components["schemas"]["LocalDate"];
                        /** @description who in the department it was assigned to */
                        readonly holder?: components["schemas"]["UserId"];
                        /** @description extensions granted and not taken back */
                        readonly extensions?: number;
                        /** @description the due date that the last extension decision was about; a correction may go back to it */
                        readonly decidedDueOn?: components["schemas"]["LocalDate"];
                        /** @constant */
                        readonly lifecycle: "open";
                        /** @description submitted, and not judged yet */
                        readonly result?: {
                            readonly submittedOn: components["schemas"]["LocalDate"];
                            /** @description the day of the work as the report says; on an accepted task the day that the Office judged by */
                            readonly workedOn?: components["schemas"]["LocalDate"];
                        };
                        /** @description for an extension, and not decided yet */
                        readonly request?: {
                            readonly askedOn: components["schemas"]["LocalDate"];
                            readonly proposedDueOn: components["schemas"]["LocalDate"];
                            /** @description the Office has prepared the decision */
                            readonly preparedOn?: components["schemas"]["LocalDate"];
                            /** @description a leader has decided; it counts from the day on which the paper is signed */
                            readonly decided?: {
                                readonly on: components["schemas"]["LocalDate"];
                                /** @description what was granted; absent where it was refused */
                                readonly dueOn?: components["schemas"]["LocalDate"];
                                /** @description the day on which its paper left the draft: nothing else is decided from then on */
                                readonly carriedOn?: components["schemas"]["LocalDate"];
                            };
                        };
                        /** @description returned as not ours, and not answered yet */
                        readonly notOurs?: {
                            readonly returnedOn: components["schemas"]["LocalDate"];
                        };
                        /** @description a leader has put the last extension decision right; it counts from the day on which its paper is signed, and the due date in force stays until then */
                        readonly correction?: {
                            readonly on: components["schemas"]["LocalDate"];
                            /** @description the due date once it is signed */
                            readonly dueOn: components["schemas"]["LocalDate"];
                            /** @description the day on which its paper left the draft: it is not corrected anew from then on */
                            readonly carriedOn?: components["schemas"]["LocalDate"];
                        };
                        readonly department: string;
                        readonly year: number;
                        /** @enum {string} */
                        readonly status: "done-on-time" | "done-late" | "done-no-deadline" | "open-in-term" | "open-overdue" | "open-no-deadline" | "withdrawn" | "reassigned" | "planned";
                        /** @enum {string} */
                        readonly awaiting?: "acceptance" | "decision" | "signature";
                        readonly title: string;
                        readonly directive: components["schemas"]["DirectiveKey"];
                        /** @description the same for all tasks of one item of the directive: joint leads, periods */
                        readonly item?: string;
                        /** @description what the directive says of the deadline, in its own words */
                        readonly deadlineAsWorded?: string;
                        /** @description what the first due date was computed from */
                        readonly term?: components["schemas"]["Term"];
                        /**
                         * @description the last period of recurring work that has its task
                         * @constant
                         */
                        readonly lastOfSeries?: true;
                        /** @description recurring work without end: giving this task enters that of the period after it */
                        readonly series?: components["schemas"]["Recurrence"];
                        /** @description of an overdue task: 1 on its first day overdue, waiting for an answer left out */
                        readonly daysOverdue?: number;
                        /** @description how often it was urged; absent for who only coordinates or is informed */
                        readonly urgings?: number;
                        /** @description operations on the task that would succeed for the caller now */
                        readonly actions: readonly string[];
                        /** @description outcomes that the task may be reported on with now */
                        readonly reportAs: readonly ("finished" | "unfinished")[];
                    } | {
                        readonly id: components["schemas"]["TaskId"];
                        readonly version: number;
                        readonly assignedOn: components["schemas"]["LocalDate"];
                        /**
                         * @description entered ahead for a period to come, and not given yet: in no figure; withheld: not on its day either, as its department takes no work then
                         * @enum {string}
                         */
                        readonly planned?: "ahead" | "withheld";
                        readonly registeredOn: components["schemas"]["LocalDate"];
                        readonly starred: boolean;
                        readonly starChangedOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "urgent" | "very-urgent" | "flash";
                        readonly originalDueOn?: components["schemas"]["LocalDate"];
                        /** @description the effective due date */
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        readonly earlierDueDates?: readonly {
                            /** @description absent where there was none */
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly until: components["schemas"]["LocalDate"];
                            /** @constant */
                            readonly missed?: true;
                            /** @constant */
                            readonly reported?: true;
                            readonly reportedOn?: components["schemas"]["LocalDate"];
                            /** @constant */
                            readonly reportedByResult?: true;
                            /**
                             * @description the Office put it right: until then it was the original date, too
                             * @constant
                             */
                            readonly amended?: true;
                        }[];
                        /** @description waits for the Office or the leader that began in time and outlasted the due date */
                        readonly waits?: readonly {
                            readonly from: components["schemas"]["LocalDate"];
                            readonly until: components["schemas"]["LocalDate"];
                        }[];
                        readonly percent?: number;
                        /** @description the day of the latest update or report */
                        readonly updatedOn?: components["schemas"]["LocalDate"];
                        readonly reportsOwed: number;
                        readonly reportsInTime: number;
                        /** @description the due date that was reported on in time */
                        readonly reportedFor?: components["schemas"]["LocalDate"];
                        /**
                         * @description the only report for that date is a result: returned before the date, it is owed again
                         * @constant
                         */
                        readonly reportedByResult?: true;
                        /** @description the last day on which the return of a result took its report back: before it more was reported */
                        readonly reportTakenBackOn?: components["schemas"]["LocalDate"];
                        /** @description the latest due date whose miss is recorded */
                        readonly missedFor?: components["schemas"]["LocalDate"];
                        /** @description the days on which somebody of the Office or a leader urged it */
                        readonly urgedOn?: readonly components["schemas"]["LocalDate"][];
                        readonly acknowledgedOn?: components["schemas"]["LocalDate"];
                        /** @description who in the department it was assigned to */
                        readonly holder?: components["schemas"]["UserId"];
                        /** @description extensions granted and not taken back */
                        readonly extensions?: number;
                        /** @description the due date that the last extension decision was about; a correction may go back to it */
                        readonly decidedDueOn?: components["schemas"]["LocalDate"];
                        /** @constant */
                        readonly lifecycle: "accepted";
                        readonly result: {
                            readonly submittedOn: components["schemas"]["LocalDate"];
                            /** @description the day of the work as the report says; on an accepted task the day that the Office judged by */
                            readonly workedOn?: components["schemas"]["LocalDate"];
                        };
                        readonly acceptedOn: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly outcome: "done-on-time" | "done-late" | "done-no-deadline";
                        readonly department: string;
                        readonly year: number;
                        /** @enum {string} */
                        readonly status: "done-on-time" | "done-late" | "done-no-deadline" | "open-in-term" | "open-overdue" | "open-no-deadline" | "withdrawn" | "reassigned" | "planned";
                        /** @enum {string} */
                        readonly awaiting?: "acceptance" | "decision" | "signature";
                        readonly title: string;
                        readonly directive: components["schemas"]["DirectiveKey"];
                        /** @description the same for all tasks of one item of the directive: joint leads, periods */
                        readonly item?: string;
                        /** @description what the directive says of the deadline, in its own words */
                        readonly deadlineAsWorded?: string;
                        /** @description what the first due date was computed from */
                        readonly term?: components["schemas"]["Term"];
                        /**
                         * @description the last period of recurring work that has its task
                         * @constant
                         */
                        readonly lastOfSeries?: true;
                        /** @description recurring work without end: giving this task enters that of the period after it */
                        readonly series?: components["schemas"]["Recurrence"];
                        /** @description of an overdue task: 1 on its first day overdue, waiting for an answer left out */
                        readonly daysOverdue?: number;
                        /** @description how often it was urged; absent for who only coordinates or is informed */
                        readonly urgings?: number;
                        /** @description operations on the task that would succeed for the caller now */
                        readonly actions: readonly string[];
                        /** @description outcomes that the task may be reported on with now */
                        readonly reportAs: readonly ("finished" | "unfinished")[];
                    } | {
                        readonly id: components["schemas"]["TaskId"];
                        readonly version: number;
                        readonly assignedOn: components["schemas"]["LocalDate"];
                        /**
                         * @description entered ahead for a period to come, and not given yet: in no figure; withheld: not on its day either, as its department takes no work then
                         * @enum {string}
                         */
                        readonly planned?: "ahead" | "withheld";
                        readonly registeredOn: components["schemas"]["LocalDate"];
                        readonly starred: boolean;
                        readonly starChangedOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly urgency?: "urgent" | "very-urgent" | "flash";
                        readonly originalDueOn?: components["schemas"]["LocalDate"];
                        /** @description the effective due date */
                        readonly dueOn?: components["schemas"]["LocalDate"];
                        readonly earlierDueDates?: readonly {
                            /** @description absent where there was none */
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly until: components["schemas"]["LocalDate"];
                            /** @constant */
                            readonly missed?: true;
                            /** @constant */
                            readonly reported?: true;
                            readonly reportedOn?: components["schemas"]["LocalDate"];
                            /** @constant */
                            readonly reportedByResult?: true;
                            /**
                             * @description the Office put it right: until then it was the original date, too
                             * @constant
                             */
                            readonly amended?: true;
                        }[];
                        /** @description waits for the Office or the leader that began in time and outlasted the due date */
                        readonly waits?: readonly {
                            readonly from: components["schemas"]["LocalDate"];
                            readonly until: components["schemas"]["LocalDate"];
                        }[];
                        readonly percent?: number;
                        /** @description the day of the latest update or report */
                        readonly updatedOn?: components["schemas"]["LocalDate"];
                        readonly reportsOwed: number;
                        readonly reportsInTime: number;
                        /** @description the due date that was reported on in time */
                        readonly reportedFor?: components["schemas"]["LocalDate"];
                        /**
                         * @description the only report for that date is a result: returned before the date, it is owed again
                         * @constant
                         */
                        readonly reportedByResult?: true;
                        /** @description the last day on which the return of a result took its report back: before it more was reported */
                        readonly reportTakenBackOn?: components["schemas"]["LocalDate"];
                        /** @description the latest due date whose miss is recorded */
                        readonly missedFor?: components["schemas"]["LocalDate"];
                        /** @description the days on which somebody of the Office or a leader urged it */
                        readonly urgedOn?: readonly components["schemas"]["LocalDate"][];
                        readonly acknowledgedOn?: components["schemas"]["LocalDate"];
                        /** @description who in the department it was assigned to */
                        readonly holder?: components["schemas"]["UserId"];
                        /** @description extensions granted and not taken back */
                        readonly extensions?: number;
                        /** @description the due date that the last extension decision was about; a correction may go back to it */
                        readonly decidedDueOn?: components["schemas"]["LocalDate"];
                        /** @enum {string} */
                        readonly lifecycle: "withdrawn" | "reassigned";
                        readonly endedOn: components["schemas"]["LocalDate"];
                        readonly department: string;
                        readonly year: number;
                        /** @enum {string} */
                        readonly status: "done-on-time" | "done-late" | "done-no-deadline" | "open-in-term" | "open-overdue" | "open-no-deadline" | "withdrawn" | "reassigned" | "planned";
                        /** @enum {string} */
                        readonly awaiting?: "acceptance" | "decision" | "signature";
                        readonly title: string;
                        readonly directive: components["schemas"]["DirectiveKey"];
                        /** @description the same for all tasks of one item of the directive: joint leads, periods */
                        readonly item?: string;
                        /** @description what the directive says of the deadline, in its own words */
                        readonly deadlineAsWorded?: string;
                        /** @description what the first due date was computed from */
                        readonly term?: components["schemas"]["Term"];
                        /**
                         * @description the last period of recurring work that has its task
                         * @constant
                         */
                        readonly lastOfSeries?: true;
                        /** @description recurring work without end: giving this task enters that of the period after it */
                        readonly series?: components["schemas"]["Recurrence"];
                        /** @description of an overdue task: 1 on its first day overdue, waiting for an answer left out */
                        readonly daysOverdue?: number;
                        /** @description how often it was urged; absent for who only coordinates or is informed */
                        readonly urgings?: number;
                        /** @description operations on the task that would succeed for the caller now */
                        readonly actions: readonly string[];
                        /** @description outcomes that the task may be reported on with now */
                        readonly reportAs: readonly ("finished" | "unfinished")[];
                    };
                };
            };
        };
    };
    readonly judgeResult: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Acceptance"];
            };
        };
        readonly responses: {
            /** @description Accept a result or return it */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskFacts"];
                };
            };
        };
    };
    readonly acknowledgeTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Acknowledgement"];
            };
        };
        readonly responses: {
            /** @description Acknowledge a task */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskFacts"];
                };
            };
        };
    };
    readonly assignToStaff: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StaffAssignment"];
            };
        };
        readonly responses: {
            /** @description Assign a task to somebody of the department */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskFacts"];
                };
            };
        };
    };
    readonly commentOnTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Comment"];
            };
        };
        readonly responses: {
            /** @description Comment on a task */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly key: string;
                        readonly on: components["schemas"]["LocalDate"];
                        /** Format: date-time */
                        readonly at: string;
                        readonly by: components["schemas"]["UserId"] | "#nightly-scan";
                        /** @description in whose place a deputy acted */
                        readonly onBehalfOf?: components["schemas"]["UserId"];
                        readonly details: {
                            /** @constant */
                            readonly type: "registered";
                            readonly task: components["schemas"]["NewTask"];
                            /** @description the task that this one takes over */
                            readonly from?: components["schemas"]["TaskId"];
                            /** @description who goes on coordinating or being informed when a task is taken over */
                            readonly parties?: readonly {
                                readonly department: components["schemas"]["DepartmentCode"];
                                /** @enum {string} */
                                readonly role: "coordinating" | "information" | "released";
                                /** @description the coordinating department's own date */
                                readonly dueOn?: components["schemas"]["LocalDate"];
                                /** @description what it is asked to do */
                                readonly part?: string;
                            }[];
                        } | {
                            /** @constant */
                            readonly type: "given";
                            /** @description who coordinates or is informed from this day on */
                            readonly parties?: readonly {
                                readonly department: components["schemas"]["DepartmentCode"];
                                /** @enum {string} */
                                readonly role: "coordinating" | "information" | "released";
                                /** @description the coordinating department's own date */
                                readonly dueOn?: components["schemas"]["LocalDate"];
                                /** @description what it is asked to do */
                                readonly part?: string;
                            }[];
                        } | {
                            /** @constant */
                            readonly type: "withheld";
                        } | {
                            /** @constant */
                            readonly type: "released";
                        } | {
                            /** @constant */
                            readonly type: "progress-updated";
                            readonly progress: components["schemas"]["ProgressTold"];
                        } | {
                            /** @constant */
                            readonly type: "reported";
                            readonly report: components["schemas"]["ReportGiven"];
                            readonly forDueOn?: components["schemas"]["LocalDate"];
                        } | {
                            /** @constant */
                            readonly type: "judged";
                            readonly acceptance: components["schemas"]["Acceptance"];
                            /** @description absent in entries of before it was kept */
                            readonly submittedOn?: components["schemas"]["LocalDate"];
                        } | {
                            /** @constant */
                            readonly type: "extension-decided";
                            readonly extension: components["schemas"]["ExtensionDecision"];
                            readonly previousDueOn: components["schemas"]["LocalDate"];
                            /** @description absent in entries of before it was kept */
                            readonly askedOn?: components["schemas"]["LocalDate"];
                            /**
                             * @description it counts once its paper is signed
                             * @constant
                             */
                            readonly whenSigned?: true;
                        } | {
                            /** @constant */
                            readonly type: "decision-paper-carried";
                            /** @description the version of the task that the decision made */
                            readonly decision: number;
                            readonly step: components["schemas"]["PaperStep"];
                            readonly files?: readonly components["schemas"]["AttachedFile"][];
                            /** @description what counts from this day on, its paper being signed */
                            readonly effect?: {
                                readonly extension: components["schemas"]["ExtensionDecision"];
                                readonly previousDueOn: components["schemas"]["LocalDate"];
                                readonly askedOn: components["schemas"]["LocalDate"];
                            };
                            /** @description the correction that counts from this day on, its paper being signed */
                            readonly corrected?: {
                                readonly correction: components["schemas"]["ExtensionCorrection"];
                                readonly previousDueOn: components["schemas"]["LocalDate"];
                            };
                        } | {
                            /** @constant */
                            readonly type: "extension-prepared";
                            readonly preparation: components["schemas"]["ExtensionPreparation"];
                        } | {
                            /** @constant */
                            readonly type: "extension-corrected";
                            readonly correction: components["schemas"]["ExtensionCorrection"];
                            readonly previousDueOn: components["schemas"]["LocalDate"];
                            /**
                             * @description it counts once its paper is signed
                             * @constant
                             */
                            readonly whenSigned?: true;
                            /**
                             * @description the correction that waited for its signature is given up; the date stays
                             * @constant
                             */
                            readonly takesBack?: true;
                        } | {
                            /** @constant */
                            readonly type: "explanation-asked";
                            readonly explanation: components["schemas"]["ExplanationId"];
                            readonly question: string;
                            readonly dueOn: components["schemas"]["LocalDate"];
                        } | {
                            /** @constant */
                            readonly type: "explanation-answered";
                            readonly explanation: components["schemas"]["ExplanationId"];
                            readonly answer: components["schemas"]["ExplanationAnswerTold"];
                        } | {
                            /** @constant */
                            readonly type: "deadline-missed";
                            readonly forDueOn: components["schemas"]["LocalDate"];
                            readonly reportGiven: boolean;
                        } | {
                            readonly note?: string;
                            /** @constant */
                            readonly type: "acknowledged";
                        } | {
                            readonly reason: string;
                            /** @constant */
                            readonly type: "returned-as-not-ours";
                        } | {
                            readonly reason: string;
                            /** @constant */
                            readonly type: "assignment-confirmed";
                        } | {
                            readonly holder: components["schemas"]["UserId"];
                            readonly note?: string;
                            /** @constant */
                            readonly type: "assigned-to-staff";
                        } | {
                            readonly starred: boolean;
                            /** @constant */
                            readonly type: "starred";
                        } | {
                            /** @constant */
                            readonly type: "urgency-set";
                            readonly change: components["schemas"]["UrgencyChange"];
                        } | {
                            /** @description as the catalogue numbers it: VB.01 */
                            readonly product: string;
                            /** @constant */
                            readonly type: "product-named";
                        } | {
                            readonly words: string;
                            /** @constant */
                            readonly type: "urged";
                        } | {
                            /** @constant */
                            readonly type: "corrected";
                            readonly correction: components["schemas"]["Correction"];
                            readonly previousDueOn?: components["schemas"]["LocalDate"];
                        } | {
                            readonly reason: string;
                            /** @constant */
                            readonly type: "withdrawn";
                            /** @description who coordinated until then; absent where nobody did, and in entries of before it was kept */
                            readonly coordinating?: readonly components["schemas"]["DepartmentCode"][];
                        } | {
                            /** @constant */
                            readonly type: "reassigned";
                            readonly reason: string;
                            readonly successors: readonly components["schemas"]["TaskId"][];
                        } | {
                            /** @constant */
                            readonly type: "split";
                            readonly reason: string;
                            readonly successors: readonly components["schemas"]["TaskId"][];
                        } | {
                            readonly reason: string;
                            readonly into: components["schemas"]["TaskId"];
                            /** @constant */
                            readonly type: "merged";
                            /** @description who coordinated until then; absent where nobody did, and in entries of before it was kept */
                            readonly coordinating?: readonly components["schemas"]["DepartmentCode"][];
                        } | {
                            /** @constant */
                            readonly type: "took-over";
                            readonly from: components["schemas"]["TaskId"];
                            /** @description absent in entries of before it was kept */
                            readonly task?: components["schemas"]["TaskId"];
                        } | {
                            readonly parties: readonly {
                                readonly department: components["schemas"]["DepartmentCode"];
                                /** @enum {string} */
                                readonly role: "coordinating" | "information" | "released";
                                /** @description the coordinating department's own date */
                                readonly dueOn?: components["schemas"]["LocalDate"];
                                /** @description what it is asked to do */
                                readonly part?: string;
                            }[];
                            /** @constant */
                            readonly type: "coordination-set";
                        } | {
                            /** @constant */
                            readonly type: "coordination-answered";
                            readonly department: components["schemas"]["DepartmentCode"];
                            readonly answer: components["schemas"]["CoordinationAnswerTold"];
                            /** @description absent in entries of before it was kept */
                            readonly task?: components["schemas"]["TaskId"];
                        } | {
                            /** @constant */
                            readonly type: "commented";
                            readonly text: string;
                            readonly task: components["schemas"]["TaskId"];
                            /**
                             * @description the other side: the department in the lead, or the Office
                             * @enum {string}
                             */
                            readonly to: "lead" | "office";
                            /** @description who is told in person, and on which side they are */
                            readonly mentions?: readonly {
                                readonly user: components["schemas"]["UserId"];
                                /** @enum {string} */
                                readonly of: "lead" | "office";
                            }[];
                            readonly files?: readonly components["schemas"]["AttachedFile"][];
                        };
                        /** @description the task after the change, with the command's own entry */
                        readonly after?: {
                            readonly id: components["schemas"]["TaskId"];
                            readonly version: number;
                            readonly assignedOn: components["schemas"]["LocalDate"];
                            /**
                             * @description entered ahead for a period to come, and not given yet: in no figure; withheld: not on its day either, as its department takes no work then
                             * @enum {string}
                             */
                            readonly planned?: "ahead" | "withheld";
                            readonly registeredOn: components["schemas"]["LocalDate"];
                            readonly starred: boolean;
                            readonly starChangedOn?: components["schemas"]["LocalDate"];
                            /** @enum {string} */
                            readonly urgency?: "urgent" | "very-urgent" | "flash";
                            readonly originalDueOn?: components["schemas"]["LocalDate"];
                            /** @description the effective due date */
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly earlierDueDates?: readonly {
                                /** @description absent where there was none */
                                readonly dueOn?: components["schemas"]["LocalDate"];
                                readonly until: components["schemas"]["LocalDate"];
                                /** @constant */
                                readonly missed?: true;
                                /** @constant */
                                readonly reported?: true;
                                readonly reportedOn?: components["schemas"]["LocalDate"];
                                /** @constant */
                                readonly reportedByResult?: true;
                                /**
                                 * @description the Office put it right: until then it was the original date, too
                                 * @constant
                                 */
                                readonly amended?: true;
                            }[];
                            /** @description waits for the Office or the leader that began in time and outlasted the due date */
                            readonly waits?: readonly {
                                readonly from: components["schemas"]["LocalDate"];
                                readonly until: components["schemas"]["LocalDate"];
                            }[];
                            readonly percent?: number;
                            /** @description the day of the latest update or report */
                            readonly updatedOn?: components["schemas"]["LocalDate"];
                            readonly reportsOwed: number;
                            readonly reportsInTime: number;
                            /** @description the due date that was reported on in time */
                            readonly reportedFor?: components["schemas"]["LocalDate"];
                            /**
                             * @description the only report for that date is a result: returned before the date, it is owed again
                             * @constant
                             */
                            readonly reportedByResult?: true;
                            /** @description the last day on which the return of a result took its report back: before it more was reported */
                            readonly reportTakenBackOn?: components["schemas"]["LocalDate"];
                            /** @description the latest due date whose miss is recorded */
                            readonly missedFor?: components["schemas"]["LocalDate"];
                            /** @description the days on which somebody of the Office or a leader urged it */
                            readonly urgedOn?: readonly components["schemas"]["LocalDate"][];
                            readonly acknowledgedOn?: components["schemas"]["LocalDate"];
                            /** @description who in the department it was assigned to */
                            readonly holder?: components["schemas"]["UserId"];
                            /** @description extensions granted and not taken back */
                            readonly extensions?: number;
                            /** @description the due date that the last extension decision was about; a correction may go back to it */
                            readonly decidedDueOn?: components["schemas"]["LocalDate"];
                            /** @constant */
                            readonly lifecycle: "open";
                            /** @description submitted, and not judged yet */
                            readonly result?: {
                                readonly submittedOn: components["schemas"]["LocalDate"];
                                /** @description the day of the work as the report says; on an accepted task the day that the Office judged by */
                                readonly workedOn?: components["schemas"]["LocalDate"];
                            };
                            /** @description for an extension, and not decided yet */
                            readonly request?: {
                                readonly askedOn: components["schemas"]["LocalDate"];
                                readonly proposedDueOn: components["schemas"]["LocalDate"];
                                /** @description the Office has prepared the decision */
                                readonly preparedOn?: components["schemas"]["LocalDate"];
                                /** @description a leader has decided; it counts from the day on which the paper is signed */
                                readonly decided?: {
                                    readonly on: components["schemas"]["LocalDate"];
                                    /** @description what was granted; absent where it was refused */
                                    readonly dueOn?: components["schemas"]["LocalDate"];
                                    /** @description the day on which its paper left the draft: nothing else is decided from then on */
                                    readonly carriedOn?: components["schemas"]["LocalDate"];
                                };
                            };
                            /** @description returned as not ours, and not answered yet */
                            readonly notOurs?: {
                                readonly returnedOn: components["schemas"]["LocalDate"];
                            };
                            /** @description a leader has put the last extension decision right; it counts from the day on which its paper is signed, and the due date in force stays until then */
                            readonly correction?: {
                                readonly on: components["schemas"]["LocalDate"];
                                /** @description the due date once it is signed */
                                readonly dueOn: components["schemas"]["LocalDate"];
                                /** @description the day on which its paper left the draft: it is not corrected anew from then on */
                                readonly carriedOn?: components["schemas"]["LocalDate"];
                            };
                        } | {
                            readonly id: components["schemas"]["TaskId"];
                            readonly version: number;
                            readonly assignedOn: components["schemas"]["LocalDate"];
                            /**
                             * @description entered ahead for a period to come, and not given yet: in no figure; withheld: not on its day either, as its department takes no work then
                             * @enum {string}
                             */
                            readonly planned?: "ahead" | "withheld";
                            readonly registeredOn: components["schemas"]["LocalDate"];
                            readonly starred: boolean;
                            readonly starChangedOn?: components["schemas"]["LocalDate"];
                            /** @enum {string} */
                            readonly urgency?: "urgent" | "very-urgent" | "flash";
                            readonly originalDueOn?: components["schemas"]["LocalDate"];
                            /** @description the effective due date */
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly earlierDueDates?: readonly {
                                /** @description absent where there was none */
                                readonly dueOn?: components["schemas"]["LocalDate"];
                                readonly until: components["schemas"]["LocalDate"];
                                /** @constant */
                                readonly missed?: true;
                                /** @constant */
                                readonly reported?: true;
                                readonly reportedOn?: components["schemas"]["LocalDate"];
                                /** @constant */
                                readonly reportedByResult?: true;
                                /**
                                 * @description the Office put it right: until then it was the original date, too
                                 * @constant
                                 */
                                readonly amended?: true;
                            }[];
                            /** @description waits for the Office or the leader that began in time and outlasted the due date */
                            readonly waits?: readonly {
                                readonly from: components["schemas"]["LocalDate"];
                                readonly until: components["schemas"]["LocalDate"];
                            }[];
                            readonly percent?: number;
                            /** @description the day of the latest update or report */
                            readonly updatedOn?: components["schemas"]["LocalDate"];
                            readonly reportsOwed: number;
                            readonly reportsInTime: number;
                            /** @description the due date that was reported on in time */
                            readonly reportedFor?: components["schemas"]["LocalDate"];
                            /**
                             * @description the only report for that date is a result: returned before the date, it is owed again
                             * @constant
                             */
                            readonly reportedByResult?: true;
                            /** @description the last day on which the return of a result took its report back: before it more was reported */
                            readonly reportTakenBackOn?: components["schemas"]["LocalDate"];
                            /** @description the latest due date whose miss is recorded */
                            readonly missedFor?: components["schemas"]["LocalDate"];
                            /** @description the days on which somebody of the Office or a leader urged it */
                            readonly urgedOn?: readonly components["schemas"]["LocalDate"][];
                            readonly acknowledgedOn?: components["schemas"]["LocalDate"];
                            /** @description who in the department it was assigned to */
                            readonly holder?: components["schemas"]["UserId"];
                            /** @description extensions granted and not taken back */
                            readonly extensions?: number;
                            /** @description the due date that the last extension decision was about; a correction may go back to it */
                            readonly decidedDueOn?: components["schemas"]["LocalDate"];
                            /** @constant */
                            readonly lifecycle: "accepted";
                            readonly result: {
                                readonly submittedOn: components["schemas"]["LocalDate"];
                                /** @description the day of the work as the report says; on an accepted task the day that the Office judged by */
                                readonly workedOn?: components["schemas"]["LocalDate"];
                            };
                            readonly acceptedOn: components["schemas"]["LocalDate"];
                            /** @enum {string} */
                            readonly outcome: "done-on-time" | "done-late" | "done-no-deadline";
                        } | {
                            readonly id: components["schemas"]["TaskId"];
                            readonly version: number;
                            readonly assignedOn: components["schemas"]["LocalDate"];
                            /**
                             * @description entered ahead for a period to come, and not given yet: in no figure; withheld: not on its day either, as its department takes no work then
                             * @enum {string}
                             */
                            readonly planned?: "ahead" | "withheld";
                            readonly registeredOn: components["schemas"]["LocalDate"];
                            readonly starred: boolean;
                            readonly starChangedOn?: components["schemas"]["LocalDate"];
                            /** @enum {string} */
                            readonly urgency?: "urgent" | "very-urgent" | "flash";
                            readonly originalDueOn?: components["schemas"]["LocalDate"];
                            /** @description the effective due date */
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly earlierDueDates?: readonly {
                                /** @description absent where there was none */
                                readonly dueOn?: components["schemas"]["LocalDate"];
                                readonly until: components["schemas"]["LocalDate"];
                                /** @constant */
                                readonly missed?: true;
                                /** @constant */
                                readonly reported?: true;
                                readonly reportedOn?: components["schemas"]["LocalDate"];
                                /** @constant */
                                readonly reportedByResult?: true;
                                /**
                                 * @description the Office put it right: until then it was the original date, too
                                 * @constant
                                 */
                                readonly amended?: true;
                            }[];
                            /** @description waits for the Office or the leader that began in time and outlasted the due date */
                            readonly waits?: readonly {
                                readonly from: components["schemas"]["LocalDate"];
                                readonly until: components["schemas"]["LocalDate"];
                            }[];
                            readonly percent?: number;
                            /** @description the day of the latest update or report */
                            readonly updatedOn?: components["schemas"]["LocalDate"];
                            readonly reportsOwed: number;
                            readonly reportsInTime: number;
                            /** @description the due date that was reported on in time */
                            readonly reportedFor?: components["schemas"]["LocalDate"];
                            /**
                             * @description the only report for that date is a result: returned before the date, it is owed again
                             * @constant
                             */
                            readonly reportedByResult?: true;
                            /** @description the last day on which the return of a result took its report back: before it more was reported */
                            readonly reportTakenBackOn?: components["schemas"]["LocalDate"];
                            /** @description the latest due date whose miss is recorded */
                            readonly missedFor?: components["schemas"]["LocalDate"];
                            /** @description the days on which somebody of the Office or a leader urged it */
                            readonly urgedOn?: readonly components["schemas"]["LocalDate"][];
                            readonly acknowledgedOn?: components["schemas"]["LocalDate"];
                            /** @description who in the department it was assigned to */
                            readonly holder?: components["schemas"]["UserId"];
                            /** @description extensions granted and not taken back */
                            readonly extensions?: number;
                            /** @description the due date that the last extension decision was about; a correction may go back to it */
                            readonly decidedDueOn?: components["schemas"]["LocalDate"];
                            /** @enum {string} */
                            readonly lifecycle: "withdrawn" | "reassigned";
                            readonly endedOn: components["schemas"]["LocalDate"];
                        };
                    };
                };
            };
        };
    };
    readonly confirmAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssignmentConfirmation"];
            };
        };
        readonly responses: {
            /** @description Answer that a returned task stays where it is */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskFacts"];
                };
            };
        };
    };
    readonly setCoordination: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CoordinationChange"];
            };
        };
        readonly responses: {
            /** @description Name who coordinates, by when, and who is informed */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskFacts"];
                };
            };
        };
    };
    readonly answerCoordination: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CoordinationAnswer"];
            };
        };
        readonly responses: {
            /** @description Answer as a coordinating department */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly key: string;
                        readonly on: components["schemas"]["LocalDate"];
                        /** Format: date-time */
                        readonly at: string;
                        readonly by: components["schemas"]["UserId"] | "#nightly-scan";
                        /** @description in whose place a deputy acted */
                        readonly onBehalfOf?: components["schemas"]["UserId"];
                        readonly details: {
                            /** @constant */
                            readonly type: "registered";
                            readonly task: components["schemas"]["NewTask"];
                            /** @description the task that this one takes over */
                            readonly from?: components["schemas"]["TaskId"];
                            /** @description who goes on coordinating or being informed when a task is taken over */
                            readonly parties?: readonly {
                                readonly department: components["schemas"]["DepartmentCode"];
                                /** @enum {string} */
                                readonly role: "coordinating" | "information" | "released";
                                /** @description the coordinating department's own date */
                                readonly dueOn?: components["schemas"]["LocalDate"];
                                /** @description what it is asked to do */
                                readonly part?: string;
                            }[];
                        } | {
                            /** @constant */
                            readonly type: "given";
                            /** @description who coordinates or is informed from this day on */
                            readonly parties?: readonly {
                                readonly department: components["schemas"]["DepartmentCode"];
                                /** @enum {string} */
                                readonly role: "coordinating" | "information" | "released";
                                /** @description the coordinating department's own date */
                                readonly dueOn?: components["schemas"]["LocalDate"];
                                /** @description what it is asked to do */
                                readonly part?: string;
                            }[];
                        } | {
                            /** @constant */
                            readonly type: "withheld";
                        } | {
                            /** @constant */
                            readonly type: "released";
                        } | {
                            /** @constant */
                            readonly type: "progress-updated";
                            readonly progress: components["schemas"]["ProgressTold"];
                        } | {
                            /** @constant */
                            readonly type: "reported";
                            readonly report: components["schemas"]["ReportGiven"];
                            readonly forDueOn?: components["schemas"]["LocalDate"];
                        } | {
                            /** @constant */
                            readonly type: "judged";
                            readonly acceptance: components["schemas"]["Acceptance"];
                            /** @description absent in entries of before it was kept */
                            readonly submittedOn?: components["schemas"]["LocalDate"];
                        } | {
                            /** @constant */
                            readonly type: "extension-decided";
                            readonly extension: components["schemas"]["ExtensionDecision"];
                            readonly previousDueOn: components["schemas"]["LocalDate"];
                            /** @description absent in entries of before it was kept */
                            readonly askedOn?: components["schemas"]["LocalDate"];
                            /**
                             * @description it counts once its paper is signed
                             * @constant
                             */
                            readonly whenSigned?: true;
                        } | {
                            /** @constant */
                            readonly type: "decision-paper-carried";
                            /** @description the version of the task that the decision made */
                            readonly decision: number;
                            readonly step: components["schemas"]["PaperStep"];
                            readonly files?: readonly components["schemas"]["AttachedFile"][];
                            /** @description what counts from this day on, its paper being signed */
                            readonly effect?: {
                                readonly extension: components["schemas"]["ExtensionDecision"];
                                readonly previousDueOn: components["schemas"]["LocalDate"];
                                readonly askedOn: components["schemas"]["LocalDate"];
                            };
                            /** @description the correction that counts from this day on, its paper being signed */
                            readonly corrected?: {
                                readonly correction: components["schemas"]["ExtensionCorrection"];
                                readonly previousDueOn: components["schemas"]["LocalDate"];
                            };
                        } | {
                            /** @constant */
                            readonly type: "extension-prepared";
                            readonly preparation: components["schemas"]["ExtensionPreparation"];
                        } | {
                            /** @constant */
                            readonly type: "extension-corrected";
                            readonly correction: components["schemas"]["ExtensionCorrection"];
                            readonly previousDueOn: components["schemas"]["LocalDate"];
                            /**
                             * @description it counts once its paper is signed
                             * @constant
                             */
                            readonly whenSigned?: true;
                            /**
                             * @description the correction that waited for its signature is given up; the date stays
                             * @constant
                             */
                            readonly takesBack?: true;
                        } | {
                            /** @constant */
                            readonly type: "explanation-asked";
                            readonly explanation: components["schemas"]["ExplanationId"];
                            readonly question: string;
                            readonly dueOn: components["schemas"]["LocalDate"];
                        } | {
                            /** @constant */
                            readonly type: "explanation-answered";
                            readonly explanation: components["schemas"]["ExplanationId"];
                            readonly answer: components["schemas"]["ExplanationAnswerTold"];
                        } | {
                            /** @constant */
                            readonly type: "deadline-missed";
                            readonly forDueOn: components["schemas"]["LocalDate"];
                            readonly reportGiven: boolean;
                        } | {
                            readonly note?: string;
                            /** @constant */
                            readonly type: "acknowledged";
                        } | {
                            readonly reason: string;
                            /** @constant */
                            readonly type: "returned-as-not-ours";
                        } | {
                            readonly reason: string;
                            /** @constant */
                            readonly type: "assignment-confirmed";
                        } | {
                            readonly holder: components["schemas"]["UserId"];
                            readonly note?: string;
                            /** @constant */
                            readonly type: "assigned-to-staff";
                        } | {
                            readonly starred: boolean;
                            /** @constant */
                            readonly type: "starred";
                        } | {
                            /** @constant */
                            readonly type: "urgency-set";
                            readonly change: components["schemas"]["UrgencyChange"];
                        } | {
                            /** @description as the catalogue numbers it: VB.01 */
                            readonly product: string;
                            /** @constant */
                            readonly type: "product-named";
                        } | {
                            readonly words: string;
                            /** @constant */
                            readonly type: "urged";
                        } | {
                            /** @constant */
                            readonly type: "corrected";
                            readonly correction: components["schemas"]["Correction"];
                            readonly previousDueOn?: components["schemas"]["LocalDate"];
                        } | {
                            readonly reason: string;
                            /** @constant */
                            readonly type: "withdrawn";
                            /** @description who coordinated until then; absent where nobody did, and in entries of before it was kept */
                            readonly coordinating?: readonly components["schemas"]["DepartmentCode"][];
                        } | {
                            /** @constant */
                            readonly type: "reassigned";
                            readonly reason: string;
                            readonly successors: readonly components["schemas"]["TaskId"][];
                        } | {
                            /** @constant */
                            readonly type: "split";
                            readonly reason: string;
                            readonly successors: readonly components["schemas"]["TaskId"][];
                        } | {
                            readonly reason: string;
                            readonly into: components["schemas"]["TaskId"];
                            /** @constant */
                            readonly type: "merged";
                            /** @description who coordinated until then; absent where nobody did, and in entries of before it was kept */
                            readonly coordinating?: readonly components["schemas"]["DepartmentCode"][];
                        } | {
                            /** @constant */
                            readonly type: "took-over";
                            readonly from: components["schemas"]["TaskId"];
                            /** @description absent in entries of before it was kept */
                            readonly task?: components["schemas"]["TaskId"];
                        } | {
                            readonly parties: readonly {
                                readonly department: components["schemas"]["DepartmentCode"];
                                /** @enum {string} */
                                readonly role: "coordinating" | "information" | "released";
                                /** @description the coordinating department's own date */
                                readonly dueOn?: components["schemas"]["LocalDate"];
                                /** @description what it is asked to do */
                                readonly part?: string;
                            }[];
                            /** @constant */
                            readonly type: "coordination-set";
                        } | {
                            /** @constant */
                            readonly type: "coordination-answered";
                            readonly department: components["schemas"]["DepartmentCode"];
                            readonly answer: components["schemas"]["CoordinationAnswerTold"];
                            /** @description absent in entries of before it was kept */
                            readonly task?: components["schemas"]["TaskId"];
                        } | {
                            /** @constant */
                            readonly type: "commented";
                            readonly text: string;
                            readonly task: components["schemas"]["TaskId"];
                            /**
                             * @description the other side: the department in the lead, or the Office
                             * @enum {string}
                             */
                            readonly to: "lead" | "office";
                            /** @description who is told in person, and on which side they are */
                            readonly mentions?: readonly {
                                readonly user: components["schemas"]["UserId"];
                                /** @enum {string} */
                                readonly of: "lead" | "office";
                            }[];
                            readonly files?: readonly components["schemas"]["AttachedFile"][];
                        };
                        /** @description the task after the change, with the command's own entry */
                        readonly after?: {
                            readonly id: components["schemas"]["TaskId"];
                            readonly version: number;
                            readonly assignedOn: components["schemas"]["LocalDate"];
                            /**
                             * @description entered ahead for a period to come, and not given yet: in no figure; withheld: not on its day either, as its department takes no work then
                             * @enum {string}
                             */
                            readonly planned?: "ahead" | "withheld";
                            readonly registeredOn: components["schemas"]["LocalDate"];
                            readonly starred: boolean;
                            readonly starChangedOn?: components["schemas"]["LocalDate"];
                            /** @enum {string} */
                            readonly urgency?: "urgent" | "very-urgent" | "flash";
                            readonly originalDueOn?: components["schemas"]["LocalDate"];
                            /** @description the effective due date */
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly earlierDueDates?: readonly {
                                /** @description absent where there was none */
                                readonly dueOn?: components["schemas"]["LocalDate"];
                                readonly until: components["schemas"]["LocalDate"];
                                /** @constant */
                                readonly missed?: true;
                                /** @constant */
                                readonly reported?: true;
                                readonly reportedOn?: components["schemas"]["LocalDate"];
                                /** @constant */
                                readonly reportedByResult?: true;
                                /**
                                 * @description the Office put it right: until then it was the original date, too
                                 * @constant
                                 */
                                readonly amended?: true;
                            }[];
                            /** @description waits for the Office or the leader that began in time and outlasted the due date */
                            readonly waits?: readonly {
                                readonly from: components["schemas"]["LocalDate"];
                                readonly until: components["schemas"]["LocalDate"];
                            }[];
                            readonly percent?: number;
                            /** @description the day of the latest update or report */
                            readonly updatedOn?: components["schemas"]["LocalDate"];
                            readonly reportsOwed: number;
                            readonly reportsInTime: number;
                            /** @description the due date that was reported on in time */
                            readonly reportedFor?: components["schemas"]["LocalDate"];
                            /**
                             * @description the only report for that date is a result: returned before the date, it is owed again
                             * @constant
                             */
                            readonly reportedByResult?: true;
                            /** @description the last day on which the return of a result took its report back: before it more was reported */
                            readonly reportTakenBackOn?: components["schemas"]["LocalDate"];
                            /** @description the latest due date whose miss is recorded */
                            readonly missedFor?: components["schemas"]["LocalDate"];
                            /** @description the days on which somebody of the Office or a leader urged it */
                            readonly urgedOn?: readonly components["schemas"]["LocalDate"][];
                            readonly acknowledgedOn?: components["schemas"]["LocalDate"];
                            /** @description who in the department it was assigned to */
                            readonly holder?: components["schemas"]["UserId"];
                            /** @description extensions granted and not taken back */
                            readonly extensions?: number;
                            /** @description the due date that the last extension decision was about; a correction may go back to it */
                            readonly decidedDueOn?: components["schemas"]["LocalDate"];
                            /** @constant */
                            readonly lifecycle: "open";
                            /** @description submitted, and not judged yet */
                            readonly result?: {
                                readonly submittedOn: components["schemas"]["LocalDate"];
                                /** @description the day of the work as the report says; on an accepted task the day that the Office judged by */
                                readonly workedOn?: components["schemas"]["LocalDate"];
                            };
                            /** @description for an extension, and not decided yet */
                            readonly request?: {
                                readonly askedOn: components["schemas"]["LocalDate"];
                                readonly proposedDueOn: components["schemas"]["LocalDate"];
                                /** @description the Office has prepared the decision */
                                readonly preparedOn?: components["schemas"]["LocalDate"];
                                /** @description a leader has decided; it counts from the day on which the paper is signed */
                                readonly decided?: {
                                    readonly on: components["schemas"]["LocalDate"];
                                    /** @description what was granted; absent where it was refused */
                                    readonly dueOn?: components["schemas"]["LocalDate"];
                                    /** @description the day on which its paper left the draft: nothing else is decided from then on */
                                    readonly carriedOn?: components["schemas"]["LocalDate"];
                                };
                            };
                            /** @description returned as not ours, and not answered yet */
                            readonly notOurs?: {
                                readonly returnedOn: components["schemas"]["LocalDate"];
                            };
                            /** @description a leader has put the last extension decision right; it counts from the day on which its paper is signed, and the due date in force stays until then */
                            readonly correction?: {
                                readonly on: components["schemas"]["LocalDate"];
                                /** @description the due date once it is signed */
                                readonly dueOn: components["schemas"]["LocalDate"];
                                /** @description the day on which its paper left the draft: it is not corrected anew from then on */
                                readonly carriedOn?: components["schemas"]["LocalDate"];
                            };
                        } | {
                            readonly id: components["schemas"]["TaskId"];
                            readonly version: number;
                            readonly assignedOn: components["schemas"]["LocalDate"];
                            /**
                             * @description entered ahead for a period to come, and not given yet: in no figure; withheld: not on its day either, as its department takes no work then
                             * @enum {string}
                             */
                            readonly planned?: "ahead" | "withheld";
                            readonly registeredOn: components["schemas"]["LocalDate"];
                            readonly starred: boolean;
                            readonly starChangedOn?: components["schemas"]["LocalDate"];
                            /** @enum {string} */
                            readonly urgency?: "urgent" | "very-urgent" | "flash";
                            readonly originalDueOn?: components["schemas"]["LocalDate"];
                            /** @description the effective due date */
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly earlierDueDates?: readonly {
                                /** @description absent where there was none */
                                readonly dueOn?: components["schemas"]["LocalDate"];
                                readonly until: components["schemas"]["LocalDate"];
                                /** @constant */
                                readonly missed?: true;
                                /** @constant */
                                readonly reported?: true;
                                readonly reportedOn?: components["schemas"]["LocalDate"];
                                /** @constant */
                                readonly reportedByResult?: true;
                                /**
                                 * @description the Office put it right: until then it was the original date, too
                                 * @constant
                                 */
                                readonly amended?: true;
                            }[];
                            /** @description waits for the Office or the leader that began in time and outlasted the due date */
                            readonly waits?: readonly {
                                readonly from: components["schemas"]["LocalDate"];
                                readonly until: components["schemas"]["LocalDate"];
                            }[];
                            readonly percent?: number;
                            /** @description the day of the latest update or report */
                            readonly updatedOn?: components["schemas"]["LocalDate"];
                            readonly reportsOwed: number;
                            readonly reportsInTime: number;
                            /** @description the due date that was reported on in time */
                            readonly reportedFor?: components["schemas"]["LocalDate"];
                            /**
                             * @description the only report for that date is a result: returned before the date, it is owed again
                             * @constant
                             */
                            readonly reportedByResult?: true;
                            /** @description the last day on which the return of a result took its report back: before it more was reported */
                            readonly reportTakenBackOn?: components["schemas"]["LocalDate"];
                            /** @description the latest due date whose miss is recorded */
                            readonly missedFor?: components["schemas"]["LocalDate"];
                            /** @description the days on which somebody of the Office or a leader urged it */
                            readonly urgedOn?: readonly components["schemas"]["LocalDate"][];
                            readonly acknowledgedOn?: components["schemas"]["LocalDate"];
                            /** @description who in the department it was assigned to */
                            readonly holder?: components["schemas"]["UserId"];
                            /** @description extensions granted and not taken back */
                            readonly extensions?: number;
                            /** @description the due date that the last extension decision was about; a correction may go back to it */
                            readonly decidedDueOn?: components["schemas"]["LocalDate"];
                            /** @constant */
                            readonly lifecycle: "accepted";
                            readonly result: {
                                readonly submittedOn: components["schemas"]["LocalDate"];
                                /** @description the day of the work as the report says; on an accepted task the day that the Office judged by */
                                readonly workedOn?: components["schemas"]["LocalDate"];
                            };
                            readonly acceptedOn: components["schemas"]["LocalDate"];
                            /** @enum {string} */
                            readonly outcome: "done-on-time" | "done-late" | "done-no-deadline";
                        } | {
                            readonly id: components["schemas"]["TaskId"];
                            readonly version: number;
                            readonly assignedOn: components["schemas"]["LocalDate"];
                            /**
                             * @description entered ahead for a period to come, and not given yet: in no figure; withheld: not on its day either, as its department takes no work then
                             * @enum {string}
                             */
                            readonly planned?: "ahead" | "withheld";
                            readonly registeredOn: components["schemas"]["LocalDate"];
                            readonly starred: boolean;
                            readonly starChangedOn?: components["schemas"]["LocalDate"];
                            /** @enum {string} */
                            readonly urgency?: "urgent" | "very-urgent" | "flash";
                            readonly originalDueOn?: components["schemas"]["LocalDate"];
                            /** @description the effective due date */
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly earlierDueDates?: readonly {
                                /** @description absent where there was none */
                                readonly dueOn?: components["schemas"]["LocalDate"];
                                readonly until: components["schemas"]["LocalDate"];
                                /** @constant */
                                readonly missed?: true;
                                /** @constant */
                                readonly reported?: true;
                                readonly reportedOn?: components["schemas"]["LocalDate"];
                                /** @constant */
                                readonly reportedByResult?: true;
                                /**
                                 * @description the Office put it right: until then it was the original date, too
                                 * @constant
                                 */
                                readonly amended?: true;
                            }[];
                            /** @description waits for the Office or the leader that began in time and outlasted the due date */
                            readonly waits?: readonly {
                                readonly from: components["schemas"]["LocalDate"];
                                readonly until: components["schemas"]["LocalDate"];
                            }[];
                            readonly percent?: number;
                            /** @description the day of the latest update or report */
                            readonly updatedOn?: components["schemas"]["LocalDate"];
                            readonly reportsOwed: number;
                            readonly reportsInTime: number;
                            /** @description the due date that was reported on in time */
                            readonly reportedFor?: components["schemas"]["LocalDate"];
                            /**
                             * @description the only report for that date is a result: returned before the date, it is owed again
                             * @constant
                             */
                            readonly reportedByResult?: true;
                            /** @description the last day on which the return of a result took its report back: before it more was reported */
                            readonly reportTakenBackOn?: components["schemas"]["LocalDate"];
                            /** @description the latest due date whose miss is recorded */
                            readonly missedFor?: components["schemas"]["LocalDate"];
                            /** @description the days on which somebody of the Office or a leader urged it */
                            readonly urgedOn?: readonly components["schemas"]["LocalDate"][];
                            readonly acknowledgedOn?: components["schemas"]["LocalDate"];
                            /** @description who in the department it was assigned to */
                            readonly holder?: components["schemas"]["UserId"];
                            /** @description extensions granted and not taken back */
                            readonly extensions?: number;
                            /** @description the due date that the last extension decision was about; a correction may go back to it */
                            readonly decidedDueOn?: components["schemas"]["LocalDate"];
                            /** @enum {string} */
                            readonly lifecycle: "withdrawn" | "reassigned";
                            readonly endedOn: components["schemas"]["LocalDate"];
                        };
                    };
                };
            };
        };
    };
    readonly correctTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Correction"];
            };
        };
        readonly responses: {
            /** @description Set or correct the due date or the title */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskFacts"];
                };
            };
        };
    };
    readonly carryDecisionPaper: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DecisionPaper"];
            };
        };
        readonly responses: {
            /** @description Record a step of the paper of a decision on an extension */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskFacts"];
                };
            };
        };
    };
    readonly decideExtension: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExtensionDecision"];
            };
        };
        readonly responses: {
            /** @description Decide an extension */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskFacts"];
                };
            };
        };
    };
    readonly correctExtension: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExtensionCorrection"];
            };
        };
        readonly responses: {
            /** @description Put a wrong extension decision right */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskFacts"];
                };
            };
        };
    };
    readonly prepareExtension: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExtensionPreparation"];
            };
        };
        readonly responses: {
            /** @description Prepare the decision on an extension */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskFacts"];
                };
            };
        };
    };
    readonly announceTaskFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FileAnnouncement"];
            };
        };
        readonly responses: {
            /** @description Announce a file for a task; answers where its bytes go */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FileUpload"];
                };
            };
        };
    };
    readonly openTaskFile: {
        readonly parameters: {
            readonly query?: {
                readonly as?: "download" | "preview";
            };
            readonly header?: never;
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
                readonly file: components["schemas"]["FileId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Where an attached file can be shown or downloaded, for some minutes */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenedFile"];
                };
            };
        };
    };
    readonly getTaskFileSignatures: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
                readonly file: components["schemas"]["FileId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The digital signatures in an attached PDF: by whom, and whether it is as it was signed */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FileSignatures"];
                };
            };
        };
    };
    readonly getHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every entry of a task’s history */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly events: readonly {
                            readonly key: string;
                            readonly on: components["schemas"]["LocalDate"];
                            /** Format: date-time */
                            readonly at: string;
                            readonly by: components["schemas"]["UserId"] | "#nightly-scan";
                            /** @description in whose place a deputy acted */
                            readonly onBehalfOf?: components["schemas"]["UserId"];
                            readonly details: {
                                /** @constant */
                                readonly type: "registered";
                                readonly task: components["schemas"]["NewTask"];
                                /** @description the task that this one takes over */
                                readonly from?: components["schemas"]["TaskId"];
                                /** @description who goes on coordinating or being informed when a task is taken over */
                                readonly parties?: readonly {
                                    readonly department: components["schemas"]["DepartmentCode"];
                                    /** @enum {string} */
                                    readonly role: "coordinating" | "information" | "released";
                                    /** @description the coordinating department's own date */
                                    readonly dueOn?: components["schemas"]["LocalDate"];
                                    /** @description what it is asked to do */
                                    readonly part?: string;
                                }[];
                            } | {
                                /** @constant */
                                readonly type: "given";
                                /** @description who coordinates or is informed from this day on */
                                readonly parties?: readonly {
                                    readonly department: components["schemas"]["DepartmentCode"];
                                    /** @enum {string} */
                                    readonly role: "coordinating" | "information" | "released";
                                    /** @description the coordinating department's own date */
                                    readonly dueOn?: components["schemas"]["LocalDate"];
                                    /** @description what it is asked to do */
                                    readonly part?: string;
                                }[];
                            } | {
                                /** @constant */
                                readonly type: "withheld";
                            } | {
                                /** @constant */
                                readonly type: "released";
                            } | {
                                /** @constant */
                                readonly type: "progress-updated";
                                readonly progress: components["schemas"]["ProgressTold"];
                            } | {
                                /** @constant */
                                readonly type: "reported";
                                readonly report: components["schemas"]["ReportGiven"];
                                readonly forDueOn?: components["schemas"]["LocalDate"];
                            } | {
                                /** @constant */
                                readonly type: "judged";
                                readonly acceptance: components["schemas"]["Acceptance"];
                                /** @description absent in entries of before it was kept */
                                readonly submittedOn?: components["schemas"]["LocalDate"];
                            } | {
                                /** @constant */
                                readonly type: "extension-decided";
                                readonly extension: components["schemas"]["ExtensionDecision"];
                                readonly previousDueOn: components["schemas"]["LocalDate"];
                                /** @description absent in entries of before it was kept */
                                readonly askedOn?: components["schemas"]["LocalDate"];
                                /**
                                 * @description it counts once its paper is signed
                                 * @constant
                                 */
                                readonly whenSigned?: true;
                            } | {
                                /** @constant */
                                readonly type: "decision-paper-carried";
                                /** @description the version of the task that the decision made */
                                readonly decision: number;
                                readonly step: components["schemas"]["PaperStep"];
                                readonly files?: readonly components["schemas"]["AttachedFile"][];
                                /** @description what counts from this day on, its paper being signed */
                                readonly effect?: {
                                    readonly extension: components["schemas"]["ExtensionDecision"];
                                    readonly previousDueOn: components["schemas"]["LocalDate"];
                                    readonly askedOn: components["schemas"]["LocalDate"];
                                };
                                /** @description the correction that counts from this day on, its paper being signed */
                                readonly corrected?: {
                                    readonly correction: components["schemas"]["ExtensionCorrection"];
                                    readonly previousDueOn: components["schemas"]["LocalDate"];
                                };
                            } | {
                                /** @constant */
                                readonly type: "extension-prepared";
                                readonly preparation: components["schemas"]["ExtensionPreparation"];
                            } | {
                                /** @constant */
                                readonly type: "extension-corrected";
                                readonly correction: components["schemas"]["ExtensionCorrection"];
                                readonly previousDueOn: components["schemas"]["LocalDate"];
                                /**
                                 * @description it counts once its paper is signed
                                 * @constant
                                 */
                                readonly whenSigned?: true;
                                /**
                                 * @description the correction that waited for its signature is given up; the date stays
                                 * @constant
                                 */
                                readonly takesBack?: true;
                            } | {
                                /** @constant */
                                readonly type: "explanation-asked";
                                readonly explanation: components["schemas"]["ExplanationId"];
                                readonly question: string;
                                readonly dueOn: components["schemas"]["LocalDate"];
                            } | {
                                /** @constant */
                                readonly type: "explanation-answered";
                                readonly explanation: components["schemas"]["ExplanationId"];
                                readonly answer: components["schemas"]["ExplanationAnswerTold"];
                            } | {
                                /** @constant */
                                readonly type: "deadline-missed";
                                readonly forDueOn: components["schemas"]["LocalDate"];
                                readonly reportGiven: boolean;
                            } | {
                                readonly note?: string;
                                /** @constant */
                                readonly type: "acknowledged";
                            } | {
                                readonly reason: string;
                                /** @constant */
                                readonly type: "returned-as-not-ours";
                            } | {
                                readonly reason: string;
                                /** @constant */
                                readonly type: "assignment-confirmed";
                            } | {
                                readonly holder: components["schemas"]["UserId"];
                                readonly note?: string;
                                /** @constant */
                                readonly type: "assigned-to-staff";
                            } | {
                                readonly starred: boolean;
                                /** @constant */
                                readonly type: "starred";
                            } | {
                                /** @constant */
                                readonly type: "urgency-set";
                                readonly change: components["schemas"]["UrgencyChange"];
                            } | {
                                /** @description as the catalogue numbers it: VB.01 */
                                readonly product: string;
                                /** @constant */
                                readonly type: "product-named";
                            } | {
                                readonly words: string;
                                /** @constant */
                                readonly type: "urged";
                            } | {
                                /** @constant */
                                readonly type: "corrected";
                                readonly correction: components["schemas"]["Correction"];
                                readonly previousDueOn?: components["schemas"]["LocalDate"];
                            } | {
                                readonly reason: string;
                                /** @constant */
                                readonly type: "withdrawn";
                                /** @description who coordinated until then; absent where nobody did, and in entries of before it was kept */
                                readonly coordinating?: readonly components["schemas"]["DepartmentCode"][];
                            } | {
                                /** @constant */
                                readonly type: "reassigned";
                                readonly reason: string;
                                readonly successors: readonly components["schemas"]["TaskId"][];
                            } | {
                                /** @constant */
                                readonly type: "split";
                                readonly reason: string;
                                readonly successors: readonly components["schemas"]["TaskId"][];
                            } | {
                                readonly reason: string;
                                readonly into: components["schemas"]["TaskId"];
                                /** @constant */
                                readonly type: "merged";
                                /** @description who coordinated until then; absent where nobody did, and in entries of before it was kept */
                                readonly coordinating?: readonly components["schemas"]["DepartmentCode"][];
                            } | {
                                /** @constant */
                                readonly type: "took-over";
                                readonly from: components["schemas"]["TaskId"];
                                /** @description absent in entries of before it was kept */
                                readonly task?: components["schemas"]["TaskId"];
                            } | {
                                readonly parties: readonly {
                                    readonly department: components["schemas"]["DepartmentCode"];
                                    /** @enum {string} */
                                    readonly role: "coordinating" | "information" | "released";
                                    /** @description the coordinating department's own date */
                                    readonly dueOn?: components["schemas"]["LocalDate"];
                                    /** @description what it is asked to do */
                                    readonly part?: string;
                                }[];
                                /** @constant */
                                readonly type: "coordination-set";
                            } | {
                                /** @constant */
                                readonly type: "coordination-answered";
                                readonly department: components["schemas"]["DepartmentCode"];
                                readonly answer: components["schemas"]["CoordinationAnswerTold"];
                                /** @description absent in entries of before it was kept */
                                readonly task?: components["schemas"]["TaskId"];
                            } | {
                                /** @constant */
                                readonly type: "commented";
                                readonly text: string;
                                readonly task: components["schemas"]["TaskId"];
                                /**
                                 * @description the other side: the department in the lead, or the Office
                                 * @enum {string}
                                 */
                                readonly to: "lead" | "office";
                                /** @description who is told in person, and on which side they are */
                                readonly mentions?: readonly {
                                    readonly user: components["schemas"]["UserId"];
                                    /** @enum {string} */
                                    readonly of: "lead" | "office";
                                }[];
                                readonly files?: readonly components["schemas"]["AttachedFile"][];
                            };
                            /** @description the task after the change, with the command's own entry */
                            readonly after?: {
                                readonly id: components["schemas"]["TaskId"];
                                readonly version: number;
                                readonly assignedOn: components["schemas"]["LocalDate"];
                                /**
                                 * @description entered ahead for a period to come, and not given yet: in no figure; withheld: not on its day either, as its department takes no work then
                                 * @enum {string}
                                 */
                                readonly planned?: "ahead" | "withheld";
                                readonly registeredOn: components["schemas"]["LocalDate"];
                                readonly starred: boolean;
                                readonly starChangedOn?: components["schemas"]["LocalDate"];
                                /** @enum {string} */
                                readonly urgency?: "urgent" | "very-urgent" | "flash";
                                readonly originalDueOn?: components["schemas"]["LocalDate"];
                                /** @description the effective due date */
                                readonly dueOn?: components["schemas"]["LocalDate"];
                                readonly earlierDueDates?: readonly {
                                    /** @description absent where there was none */
                                    readonly dueOn?: components["schemas"]["LocalDate"];
                                    readonly until: components["schemas"]["LocalDate"];
                                    /** @constant */
                                    readonly missed?: true;
                                    /** @constant */
                                    readonly reported?: true;
                                    readonly reportedOn?: components["schemas"]["LocalDate"];
                                    /** @constant */
                                    readonly reportedByResult?: true;
                                    /**
                                     * @description the Office put it right: until then it was the original date, too
                                     * @constant
                                     */
                                    readonly amended?: true;
                                }[];
                                /** @description waits for the Office or the leader that began in time and outlasted the due date */
                                readonly waits?: readonly {
                                    readonly from: components["schemas"]["LocalDate"];
                                    readonly until: components["schemas"]["LocalDate"];
                                }[];
                                readonly percent?: number;
                                /** @description the day of the latest update or report */
                                readonly updatedOn?: components["schemas"]["LocalDate"];
                                readonly reportsOwed: number;
                                readonly reportsInTime: number;
                                /** @description the due date that was reported on in time */
                                readonly reportedFor?: components["schemas"]["LocalDate"];
                                /**
                                 * @description the only report for that date is a result: returned before the date, it is owed again
                                 * @constant
                                 */
                                readonly reportedByResult?: true;
                                /** @description the last day on which the return of a result took its report back: before it more was reported */
                                readonly reportTakenBackOn?: components["schemas"]["LocalDate"];
                                /** @description the latest due date whose miss is recorded */
                                readonly missedFor?: components["schemas"]["LocalDate"];
                                /** @description the days on which somebody of the Office or a leader urged it */
                                readonly urgedOn?: readonly components["schemas"]["LocalDate"][];
                                readonly acknowledgedOn?: components["schemas"]["LocalDate"];
                                /** @description who in the department it was assigned to */
                                readonly holder?: components["schemas"]["UserId"];
                                /** @description extensions granted and not taken back */
                                readonly extensions?: number;
                                /** @description the due date that the last extension decision was about; a correction may go back to it */
                                readonly decidedDueOn?: components["schemas"]["LocalDate"];
                                /** @constant */
                                readonly lifecycle: "open";
                                /** @description submitted, and not judged yet */
                                readonly result?: {
                                    readonly submittedOn: components["schemas"]["LocalDate"];
                                    /** @description the day of the work as the report says; on an accepted task the day that the Office judged by */
                                    readonly workedOn?: components["schemas"]["LocalDate"];
                                };
                                /** @description for an extension, and not decided yet */
                                readonly request?: {
                                    readonly askedOn: components["schemas"]["LocalDate"];
                                    readonly proposedDueOn: components["schemas"]["LocalDate"];
                                    /** @description the Office has prepared the decision */
                                    readonly preparedOn?: components["schemas"]["LocalDate"];
                                    /** @description a leader has decided; it counts from the day on which the paper is signed */
                                    readonly decided?: {
                                        readonly on: components["schemas"]["LocalDate"];
                                        /** @description what was granted; absent where it was refused */
                                        readonly dueOn?: components["schemas"]["LocalDate"];
                                        /** @description the day on which its paper left the draft: nothing else is decided from then on */
                                        readonly carriedOn?: components["schemas"]["LocalDate"];
                                    };
                                };
                                /** @description returned as not ours, and not answered yet */
                                readonly notOurs?: {
                                    readonly returnedOn: components["schemas"]["LocalDate"];
                                };
                                /** @description a leader has put the last extension decision right; it counts from the day on which its paper is signed, and the due date in force stays until then */
                                readonly correction?: {
                                    readonly on: components["schemas"]["LocalDate"];
                                    /** @description the due date once it is signed */
                                    readonly dueOn: components["schemas"]["LocalDate"];
                                    /** @description the day on which its paper left the draft: it is not corrected anew from then on */
                                    readonly carriedOn?: components["schemas"]["LocalDate"];
                                };
                            } | {
                                readonly id: components["schemas"]["TaskId"];
                                readonly version: number;
                                readonly assignedOn: components["schemas"]["LocalDate"];
                                /**
                                 * @description entered ahead for a period to come, and not given yet: in no figure; withheld: not on its day either, as its department takes no work then
                                 * @enum {string}
                                 */
                                readonly planned?: "ahead" | "withheld";
                                readonly registeredOn: components["schemas"]["LocalDate"];
                                readonly starred: boolean;
                                readonly starChangedOn?: components["schemas"]["LocalDate"];
                                /** @enum {string} */
                                readonly urgency?: "urgent" | "very-urgent" | "flash";
                                readonly originalDueOn?: components["schemas"]["LocalDate"];
                                /** @description the effective due date */
                                readonly dueOn?: components["schemas"]["LocalDate"];
                                readonly earlierDueDates?: readonly {
                                    /** @description absent where there was none */
                                    readonly dueOn?: components["schemas"]["LocalDate"];
                                    readonly until: components["schemas"]["LocalDate"];
                                    /** @constant */
                                    readonly missed?: true;
                                    /** @constant */
                                    readonly reported?: true;
                                    readonly reportedOn?: components["schemas"]["LocalDate"];
                                    /** @constant */
                                    readonly reportedByResult?: true;
                                    /**
                                     * @description the Office put it right: until then it was the original date, too
                                     * @constant
                                     */
                                    readonly amended?: true;
                                }[];
                                /** @description waits for the Office or the leader that began in time and outlasted the due date */
                                readonly waits?: readonly {
                                    readonly from: components["schemas"]["LocalDate"];
                                    readonly until: components["schemas"]["LocalDate"];
                                }[];
                                readonly percent?: number;
                                /** @description the day of the latest update or report */
                                readonly updatedOn?: components["schemas"]["LocalDate"];
                                readonly reportsOwed: number;
                                readonly reportsInTime: number;
                                /** @description the due date that was reported on in time */
                                readonly reportedFor?: components["schemas"]["LocalDate"];
                                /**
                                 * @description the only report for that date is a result: returned before the date, it is owed again
                                 * @constant
                                 */
                                readonly reportedByResult?: true;
                                /** @description the last day on which the return of a result took its report back: before it more was reported */
                                readonly reportTakenBackOn?: components["schemas"]["LocalDate"];
                                /** @description the latest due date whose miss is recorded */
                                readonly missedFor?: components["schemas"]["LocalDate"];
                                /** @description the days on which somebody of the Office or a leader urged it */
                                readonly urgedOn?: readonly components["schemas"]["LocalDate"][];
                                readonly acknowledgedOn?: components["schemas"]["LocalDate"];
                                /** @description who in the department it was assigned to */
                                readonly holder?: components["schemas"]["UserId"];
                                /** @description extensions granted and not taken back */
                                readonly extensions?: number;
                                /** @description the due date that the last extension decision was about; a correction may go back to it */
                                readonly decidedDueOn?: components["schemas"]["LocalDate"];
                                /** @constant */
                                readonly lifecycle: "accepted";
                                readonly result: {
                                    readonly submittedOn: components["schemas"]["LocalDate"];
                                    /** @description the day of the work as the report says; on an accepted task the day that the Office judged by */
                                    readonly workedOn?: components["schemas"]["LocalDate"];
                                };
                                readonly acceptedOn: components["schemas"]["LocalDate"];
                                /** @enum {string} */
                                readonly outcome: "done-on-time" | "done-late" | "done-no-deadline";
                            } | {
                                readonly id: components["schemas"]["TaskId"];
                                readonly version: number;
                                readonly assignedOn: components["schemas"]["LocalDate"];
                                /**
                                 * @description entered ahead for a period to come, and not given yet: in no figure; withheld: not on its day either, as its department takes no work then
                                 * @enum {string}
                                 */
                                readonly planned?: "ahead" | "withheld";
                                readonly registeredOn: components["schemas"]["LocalDate"];
                                readonly starred: boolean;
                                readonly starChangedOn?: components["schemas"]["LocalDate"];
                                /** @enum {string} */
                                readonly urgency?: "urgent" | "very-urgent" | "flash";
                                readonly originalDueOn?: components["schemas"]["LocalDate"];
                                /** @description the effective due date */
                                readonly dueOn?: components["schemas"]["LocalDate"];
                                readonly earlierDueDates?: readonly {
                                    /** @description absent where there was none */
                                    readonly dueOn?: components["schemas"]["LocalDate"];
                                    readonly until: components["schemas"]["LocalDate"];
                                    /** @constant */
                                    readonly missed?: true;
                                    /** @constant */
                                    readonly reported?: true;
                                    readonly reportedOn?: components["schemas"]["LocalDate"];
                                    /** @constant */
                                    readonly reportedByResult?: true;
                                    /**
                                     * @description the Office put it right: until then it was the original date, too
                                     * @constant
                                     */
                                    readonly amended?: true;
                                }[];
                                /** @description waits for the Office or the leader that began in time and outlasted the due date */
                                readonly waits?: readonly {
                                    readonly from: components["schemas"]["LocalDate"];
                                    readonly until: components["schemas"]["LocalDate"];
                                }[];
                                readonly percent?: number;
                                /** @description the day of the latest update or report */
                                readonly updatedOn?: components["schemas"]["LocalDate"];
                                readonly reportsOwed: number;
                                readonly reportsInTime: number;
                                /** @description the due date that was reported on in time */
                                readonly reportedFor?: components["schemas"]["LocalDate"];
                                /**
                                 * @description the only report for that date is a result: returned before the date, it is owed again
                                 * @constant
                                 */
                                readonly reportedByResult?: true;
                                /** @description the last day on which the return of a result took its report back: before it more was reported */
                                readonly reportTakenBackOn?: components["schemas"]["LocalDate"];
                                /** @description the latest due date whose miss is recorded */
                                readonly missedFor?: components["schemas"]["LocalDate"];
                                /** @description the days on which somebody of the Office or a leader urged it */
                                readonly urgedOn?: readonly components["schemas"]["LocalDate"][];
                                readonly acknowledgedOn?: components["schemas"]["LocalDate"];
                                /** @description who in the department it was assigned to */
                                readonly holder?: components["schemas"]["UserId"];
                                /** @description extensions granted and not taken back */
                                readonly extensions?: number;
                                /** @description the due date that the last extension decision was about; a correction may go back to it */
                                readonly decidedDueOn?: components["schemas"]["LocalDate"];
                                /** @enum {string} */
                                readonly lifecycle: "withdrawn" | "reassigned";
                                readonly endedOn: components["schemas"]["LocalDate"];
                            };
                        }[];
                        readonly coordination: readonly {
                            readonly id: components["schemas"]["TaskId"];
                            readonly department: components["schemas"]["DepartmentCode"];
                            /** @enum {string} */
                            readonly role: "coordinating" | "information" | "released";
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly part?: string;
                            readonly answeredOn?: components["schemas"]["LocalDate"];
                            readonly answer?: components["schemas"]["CoordinationAnswerTold"];
                            /** @enum {string} */
                            readonly status: "information" | "released" | "answered" | "answered-late" | "awaited" | "overdue";
                        }[];
                        /** @description whoever did something, and whom the task was assigned to */
                        readonly people: readonly {
                            readonly id: string;
                            readonly name: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly listMentionablePeople: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who may be named in a comment on a task */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly people: readonly {
                            readonly id: components["schemas"]["UserId"];
                            readonly name: string;
                            /** @enum {string} */
                            readonly role: "leader" | "office" | "head" | "clerk" | "auditor" | "administrator";
                        }[];
                    };
                };
            };
        };
    };
    readonly mergeTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Merger"];
            };
        };
        readonly responses: {
            /** @description Merge a task into another open one */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskFacts"];
                };
            };
        };
    };
    readonly returnTaskAsNotOurs: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NotOurs"];
            };
        };
        readonly responses: {
            /** @description Return a task as not ours */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskFacts"];
                };
            };
        };
    };
    readonly nameProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProductNaming"];
            };
        };
        readonly responses: {
            /** @description Say which product of the catalogue a task is, for assessments */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly key: string;
                        readonly on: components["schemas"]["LocalDate"];
                        /** Format: date-time */
                        readonly at: string;
                        readonly by: components["schemas"]["UserId"] | "#nightly-scan";
                        /** @description in whose place a deputy acted */
                        readonly onBehalfOf?: components["schemas"]["UserId"];
                        readonly details: {
                            /** @constant */
                            readonly type: "registered";
                            readonly task: components["schemas"]["NewTask"];
                            /** @description the task that this one takes over */
                            readonly from?: components["schemas"]["TaskId"];
                            /** @description who goes on coordinating or being informed when a task is taken over */
                            readonly parties?: readonly {
                                readonly department: components["schemas"]["DepartmentCode"];
                                /** @enum {string} */
                                readonly role: "coordinating" | "information" | "released";
                                /** @description the coordinating department's own date */
                                readonly dueOn?: components["schemas"]["LocalDate"];
                                /** @description what it is asked to do */
                                readonly part?: string;
                            }[];
                        } | {
                            /** @constant */
                            readonly type: "given";
                            /** @description who coordinates or is informed from this day on */
                            readonly parties?: readonly {
                                readonly department: components["schemas"]["DepartmentCode"];
                                /** @enum {string} */
                                readonly role: "coordinating" | "information" | "released";
                                /** @description the coordinating department's own date */
                                readonly dueOn?: components["schemas"]["LocalDate"];
                                /** @description what it is asked to do */
                                readonly part?: string;
                            }[];
                        } | {
                            /** @constant */
                            readonly type: "withheld";
                        } | {
                            /** @constant */
                            readonly type: "released";
                        } | {
                            /** @constant */
                            readonly type: "progress-updated";
                            readonly progress: components["schemas"]["ProgressTold"];
                        } | {
                            /** @constant */
                            readonly type: "reported";
                            readonly report: components["schemas"]["ReportGiven"];
                            readonly forDueOn?: components["schemas"]["LocalDate"];
                        } | {
                            /** @constant */
                            readonly type: "judged";
                            readonly acceptance: components["schemas"]["Acceptance"];
                            /** @description absent in entries of before it was kept */
                            readonly submittedOn?: components["schemas"]["LocalDate"];
                        } | {
                            /** @constant */
                            readonly type: "extension-decided";
                            readonly extension: components["schemas"]["ExtensionDecision"];
                            readonly previousDueOn: components["schemas"]["LocalDate"];
                            /** @description absent in entries of before it was kept */
                            readonly askedOn?: components["schemas"]["LocalDate"];
                            /**
                             * @description it counts once its paper is signed
                             * @constant
                             */
                            readonly whenSigned?: true;
                        } | {
                            /** @constant */
                            readonly type: "decision-paper-carried";
                            /** @description the version of the task that the decision made */
                            readonly decision: number;
                            readonly step: components["schemas"]["PaperStep"];
                            readonly files?: readonly components["schemas"]["AttachedFile"][];
                            /** @description what counts from this day on, its paper being signed */
                            readonly effect?: {
                                readonly extension: components["schemas"]["ExtensionDecision"];
                                readonly previousDueOn: components["schemas"]["LocalDate"];
                                readonly askedOn: components["schemas"]["LocalDate"];
                            };
                            /** @description the correction that counts from this day on, its paper being signed */
                            readonly corrected?: {
                                readonly correction: components["schemas"]["ExtensionCorrection"];
                                readonly previousDueOn: components["schemas"]["LocalDate"];
                            };
                        } | {
                            /** @constant */
                            readonly type: "extension-prepared";
                            readonly preparation: components["schemas"]["ExtensionPreparation"];
                        } | {
                            /** @constant */
                            readonly type: "extension-corrected";
                            readonly correction: components["schemas"]["ExtensionCorrection"];
                            readonly previousDueOn: components["schemas"]["LocalDate"];
                            /**
                             * @description it counts once its paper is signed
                             * @constant
                             */
                            readonly whenSigned?: true;
                            /**
                             * @description the correction that waited for its signature is given up; the date stays
                             * @constant
                             */
                            readonly takesBack?: true;
                        } | {
                            /** @constant */
                            readonly type: "explanation-asked";
                            readonly explanation: components["schemas"]["ExplanationId"];
                            readonly question: string;
                            readonly dueOn: components["schemas"]["LocalDate"];
                        } | {
                            /** @constant */
                            readonly type: "explanation-answered";
                            readonly explanation: components["schemas"]["ExplanationId"];
                            readonly answer: components["schemas"]["ExplanationAnswerTold"];
                        } | {
                            /** @constant */
                            readonly type: "deadline-missed";
                            readonly forDueOn: components["schemas"]["LocalDate"];
                            readonly reportGiven: boolean;
                        } | {
                            readonly note?: string;
                            /** @constant */
                            readonly type: "acknowledged";
                        } | {
                            readonly reason: string;
                            /** @constant */
                            readonly type: "returned-as-not-ours";
                        } | {
                            readonly reason: string;
                            /** @constant */
                            readonly type: "assignment-confirmed";
                        } | {
                            readonly holder: components["schemas"]["UserId"];
                            readonly note?: string;
                            /** @constant */
                            readonly type: "assigned-to-staff";
                        } | {
                            readonly starred: boolean;
                            /** @constant */
                            readonly type: "starred";
                        } | {
                            /** @constant */
                            readonly type: "urgency-set";
                            readonly change: components["schemas"]["UrgencyChange"];
                        } | {
                            /** @description as the catalogue numbers it: VB.01 */
                            readonly product: string;
                            /** @constant */
                            readonly type: "product-named";
                        } | {
                            readonly words: string;
                            /** @constant */
                            readonly type: "urged";
                        } | {
                            /** @constant */
                            readonly type: "corrected";
                            readonly correction: components["schemas"]["Correction"];
                            readonly previousDueOn?: components["schemas"]["LocalDate"];
                        } | {
                            readonly reason: string;
                            /** @constant */
                            readonly type: "withdrawn";
                            /** @description who coordinated until then; absent where nobody did, and in entries of before it was kept */
                            readonly coordinating?: readonly components["schemas"]["DepartmentCode"][];
                        } | {
                            /** @constant */
                            readonly type: "reassigned";
                            readonly reason: string;
                            readonly successors: readonly components["schemas"]["TaskId"][];
                        } | {
                            /** @constant */
                            readonly type: "split";
                            readonly reason: string;
                            readonly successors: readonly components["schemas"]["TaskId"][];
                        } | {
                            readonly reason: string;
                            readonly into: components["schemas"]["TaskId"];
                            /** @constant */
                            readonly type: "merged";
                            /** @description who coordinated until then; absent where nobody did, and in entries of before it was kept */
                            readonly coordinating?: readonly components["schemas"]["DepartmentCode"][];
                        } | {
                            /** @constant */
                            readonly type: "took-over";
                            readonly from: components["schemas"]["TaskId"];
                            /** @description absent in entries of before it was kept */
                            readonly task?: components["schemas"]["TaskId"];
                        } | {
                            readonly parties: readonly {
                                readonly department: components["schemas"]["DepartmentCode"];
                                /** @enum {string} */
                                readonly role: "coordinating" | "information" | "released";
                                /** @description the coordinating department's own date */
                                readonly dueOn?: components["schemas"]["LocalDate"];
                                /** @description what it is asked to do */
                                readonly part?: string;
                            }[];
                            /** @constant */
                            readonly type: "coordination-set";
                        } | {
                            /** @constant */
                            readonly type: "coordination-answered";
                            readonly department: components["schemas"]["DepartmentCode"];
                            readonly answer: components["schemas"]["CoordinationAnswerTold"];
                            /** @description absent in entries of before it was kept */
                            readonly task?: components["schemas"]["TaskId"];
                        } | {
                            /** @constant */
                            readonly type: "commented";
                            readonly text: string;
                            readonly task: components["schemas"]["TaskId"];
                            /**
                             * @description the other side: the department in the lead, or the Office
                             * @enum {string}
                             */
                            readonly to: "lead" | "office";
                            /** @description who is told in person, and on which side they are */
                            readonly mentions?: readonly {
                                readonly user: components["schemas"]["UserId"];
                                /** @enum {string} */
                                readonly of: "lead" | "office";
                            }[];
                            readonly files?: readonly components["schemas"]["AttachedFile"][];
                        };
                        /** @description the task after the change, with the command's own entry */
                        readonly after?: {
                            readonly id: components["schemas"]["TaskId"];
                            readonly version: number;
                            readonly assignedOn: components["schemas"]["LocalDate"];
                            /**
                             * @description entered ahead for a period to come, and not given yet: in no figure; withheld: not on its day either, as its department takes no work then
                             * @enum {string}
                             */
                            readonly planned?: "ahead" | "withheld";
                            readonly registeredOn: components["schemas"]["LocalDate"];
                            readonly starred: boolean;
                            readonly starChangedOn?: components["schemas"]["LocalDate"];
                            /** @enum {string} */
                            readonly urgency?: "urgent" | "very-urgent" | "flash";
                            readonly originalDueOn?: components["schemas"]["LocalDate"];
                            /** @description the effective due date */
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly earlierDueDates?: readonly {
                                /** @description absent where there was none */
                                readonly dueOn?: components["schemas"]["LocalDate"];
                                readonly until: components["schemas"]["LocalDate"];
                                /** @constant */
                                readonly missed?: true;
                                /** @constant */
                                readonly reported?: true;
                                readonly reportedOn?: components["schemas"]["LocalDate"];
                                /** @constant */
                                readonly reportedByResult?: true;
                                /**
                                 * @description the Office put it right: until then it was the original date, too
                                 * @constant
                                 */
                                readonly amended?: true;
                            }[];
                            /** @description waits for the Office or the leader that began in time and outlasted the due date */
                            readonly waits?: readonly {
                                readonly from: components["schemas"]["LocalDate"];
                                readonly until: components["schemas"]["LocalDate"];
                            }[];
                            readonly percent?: number;
                            /** @description the day of the latest update or report */
                            readonly updatedOn?: components["schemas"]["LocalDate"];
                            readonly reportsOwed: number;
                            readonly reportsInTime: number;
                            /** @description the due date that was reported on in time */
                            readonly reportedFor?: components["schemas"]["LocalDate"];
                            /**
                             * @description the only report for that date is a result: returned before the date, it is owed again
                             * @constant
                             */
                            readonly reportedByResult?: true;
                            /** @description the last day on which the return of a result took its report back: before it more was reported */
                            readonly reportTakenBackOn?: components["schemas"]["LocalDate"];
                            /** @description the latest due date whose miss is recorded */
                            readonly missedFor?: components["schemas"]["LocalDate"];
                            /** @description the days on which somebody of the Office or a leader urged it */
                            readonly urgedOn?: readonly components["schemas"]["LocalDate"][];
                            readonly acknowledgedOn?: components["schemas"]["LocalDate"];
                            /** @description who in the department it was assigned to */
                            readonly holder?: components["schemas"]["UserId"];
                            /** @description extensions granted and not taken back */
                            readonly extensions?: number;
                            /** @description the due date that the last extension decision was about; a correction may go back to it */
                            readonly decidedDueOn?: components["schemas"]["LocalDate"];
                            /** @constant */
                            readonly lifecycle: "open";
                            /** @description submitted, and not judged yet */
                            readonly result?: {
                                readonly submittedOn: components["schemas"]["LocalDate"];
                                /** @description the day of the work as the report says; on an accepted task the day that the Office judged by */
                                readonly workedOn?: components["schemas"]["LocalDate"];
                            };
                            /** @description for an extension, and not decided yet */
                            readonly request?: {
                                readonly askedOn: components["schemas"]["LocalDate"];
                                readonly proposedDueOn: components["schemas"]["LocalDate"];
                                /** @description the Office has prepared the decision */
                                readonly preparedOn?: components["schemas"]["LocalDate"];
                                /** @description a leader has decided; it counts from the day on which the paper is signed */
                                readonly decided?: {
                                    readonly on: components["schemas"]["LocalDate"];
                                    /** @description what was granted; absent where it was refused */
                                    readonly dueOn?: components["schemas"]["LocalDate"];
                                    /** @description the day on which its paper left the draft: nothing else is decided from then on */
                                    readonly carriedOn?: components["schemas"]["LocalDate"];
                                };
                            };
                            /** @description returned as not ours, and not answered yet */
                            readonly notOurs?: {
                                readonly returnedOn: components["schemas"]["LocalDate"];
                            };
                            /** @description a leader has put the last extension decision right; it counts from the day on which its paper is signed, and the due date in force stays until then */
                            readonly correction?: {
                                readonly on: components["schemas"]["LocalDate"];
                                /** @description the due date once it is signed */
                                readonly dueOn: components["schemas"]["LocalDate"];
                                /** @description the day on which its paper left the draft: it is not corrected anew from then on */
                                readonly carriedOn?: components["schemas"]["LocalDate"];
                            };
                        } | {
                            readonly id: components["schemas"]["TaskId"];
                            readonly version: number;
                            readonly assignedOn: components["schemas"]["LocalDate"];
                            /**
                             * @description entered ahead for a period to come, and not given yet: in no figure; withheld: not on its day either, as its department takes no work then
                             * @enum {string}
                             */
                            readonly planned?: "ahead" | "withheld";
                            readonly registeredOn: components["schemas"]["LocalDate"];
                            readonly starred: boolean;
                            readonly starChangedOn?: components["schemas"]["LocalDate"];
                            /** @enum {string} */
                            readonly urgency?: "urgent" | "very-urgent" | "flash";
                            readonly originalDueOn?: components["schemas"]["LocalDate"];
                            /** @description the effective due date */
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly earlierDueDates?: readonly {
                                /** @description absent where there was none */
                                readonly dueOn?: components["schemas"]["LocalDate"];
                                readonly until: components["schemas"]["LocalDate"];
                                /** @constant */
                                readonly missed?: true;
                                /** @constant */
                                readonly reported?: true;
                                readonly reportedOn?: components["schemas"]["LocalDate"];
                                /** @constant */
                                readonly reportedByResult?: true;
                                /**
                                 * @description the Office put it right: until then it was the original date, too
                                 * @constant
                                 */
                                readonly amended?: true;
                            }[];
                            /** @description waits for the Office or the leader that began in time and outlasted the due date */
                            readonly waits?: readonly {
                                readonly from: components["schemas"]["LocalDate"];
                                readonly until: components["schemas"]["LocalDate"];
                            }[];
                            readonly percent?: number;
                            /** @description the day of the latest update or report */
                            readonly updatedOn?: components["schemas"]["LocalDate"];
                            readonly reportsOwed: number;
                            readonly reportsInTime: number;
                            /** @description the due date that was reported on in time */
                            readonly reportedFor?: components["schemas"]["LocalDate"];
                            /**
                             * @description the only report for that date is a result: returned before the date, it is owed again
                             * @constant
                             */
                            readonly reportedByResult?: true;
                            /** @description the last day on which the return of a result took its report back: before it more was reported */
                            readonly reportTakenBackOn?: components["schemas"]["LocalDate"];
                            /** @description the latest due date whose miss is recorded */
                            readonly missedFor?: components["schemas"]["LocalDate"];
                            /** @description the days on which somebody of the Office or a leader urged it */
                            readonly urgedOn?: readonly components["schemas"]["LocalDate"][];
                            readonly acknowledgedOn?: components["schemas"]["LocalDate"];
                            /** @description who in the department it was assigned to */
                            readonly holder?: components["schemas"]["UserId"];
                            /** @description extensions granted and not taken back */
                            readonly extensions?: number;
                            /** @description the due date that the last extension decision was about; a correction may go back to it */
                            readonly decidedDueOn?: components["schemas"]["LocalDate"];
                            /** @constant */
                            readonly lifecycle: "accepted";
                            readonly result: {
                                readonly submittedOn: components["schemas"]["LocalDate"];
                                /** @description the day of the work as the report says; on an accepted task the day that the Office judged by */
                                readonly workedOn?: components["schemas"]["LocalDate"];
                            };
                            readonly acceptedOn: components["schemas"]["LocalDate"];
                            /** @enum {string} */
                            readonly outcome: "done-on-time" | "done-late" | "done-no-deadline";
                        } | {
                            readonly id: components["schemas"]["TaskId"];
                            readonly version: number;
                            readonly assignedOn: components["schemas"]["LocalDate"];
                            /**
                             * @description entered ahead for a period to come, and not given yet: in no figure; withheld: not on its day either, as its department takes no work then
                             * @enum {string}
                             */
                            readonly planned?: "ahead" | "withheld";
                            readonly registeredOn: components["schemas"]["LocalDate"];
                            readonly starred: boolean;
                            readonly starChangedOn?: components["schemas"]["LocalDate"];
                            /** @enum {string} */
                            readonly urgency?: "urgent" | "very-urgent" | "flash";
                            readonly originalDueOn?: components["schemas"]["LocalDate"];
                            /** @description the effective due date */
                            readonly dueOn?: components["schemas"]["LocalDate"];
                            readonly earlierDueDates?: readonly {
                                /** @description absent where there was none */
                                readonly dueOn?: components["schemas"]["LocalDate"];
                                readonly until: components["schemas"]["LocalDate"];
                                /** @constant */
                                readonly missed?: true;
                                /** @constant */
                                readonly reported?: true;
                                readonly reportedOn?: components["schemas"]["LocalDate"];
                                /** @constant */
                                readonly reportedByResult?: true;
                                /**
                                 * @description the Office put it right: until then it was the original date, too
                                 * @constant
                                 */
                                readonly amended?: true;
                            }[];
                            /** @description waits for the Office or the leader that began in time and outlasted the due date */
                            readonly waits?: readonly {
                                readonly from: components["schemas"]["LocalDate"];
                                readonly until: components["schemas"]["LocalDate"];
                            }[];
                            readonly percent?: number;
                            /** @description the day of the latest update or report */
                            readonly updatedOn?: components["schemas"]["LocalDate"];
                            readonly reportsOwed: number;
                            readonly reportsInTime: number;
                            /** @description the due date that was reported on in time */
                            readonly reportedFor?: components["schemas"]["LocalDate"];
                            /**
                             * @description the only report for that date is a result: returned before the date, it is owed again
                             * @constant
                             */
                            readonly reportedByResult?: true;
                            /** @description the last day on which the return of a result took its report back: before it more was reported */
                            readonly reportTakenBackOn?: components["schemas"]["LocalDate"];
                            /** @description the latest due date whose miss is recorded */
                            readonly missedFor?: components["schemas"]["LocalDate"];
                            /** @description the days on which somebody of the Office or a leader urged it */
                            readonly urgedOn?: readonly components["schemas"]["LocalDate"][];
                            readonly acknowledgedOn?: components["schemas"]["LocalDate"];
                            /** @description who in the department it was assigned to */
                            readonly holder?: components["schemas"]["UserId"];
                            /** @description extensions granted and not taken back */
                            readonly extensions?: number;
                            /** @description the due date that the last extension decision was about; a correction may go back to it */
                            readonly decidedDueOn?: components["schemas"]["LocalDate"];
                            /** @enum {string} */
                            readonly lifecycle: "withdrawn" | "reassigned";
                            readonly endedOn: components["schemas"]["LocalDate"];
                        };
                    };
                };
            };
        };
    };
    readonly updateProgress: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProgressUpdate"];
            };
        };
        readonly responses: {
            /** @description Post a progress update */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskFacts"];
                };
            };
        };
    };
    readonly reassignTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Reassignment"];
            };
        };
        readonly responses: {
            /** @description Reassign a task: it ends here and a linked one opens there */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly ended: components["schemas"]["TaskFacts"];
                        readonly opened: readonly components["schemas"]["Task"][];
                    };
                };
            };
        };
    };
    readonly reportTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeadlineReport"];
            };
        };
        readonly responses: {
            /** @description Report at the deadline, done or not */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskFacts"];
                };
            };
        };
    };
    readonly splitTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Split"];
            };
        };
        readonly responses: {
            /** @description Split a task into several linked ones */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly ended: components["schemas"]["TaskFacts"];
                        readonly opened: readonly components["schemas"]["Task"][];
                    };
                };
            };
        };
    };
    readonly starTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Star"];
            };
        };
        readonly responses: {
            /** @description Star a task or take the star off */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskFacts"];
                };
            };
        };
    };
    readonly setUrgency: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UrgencyChange"];
            };
        };
        readonly responses: {
            /** @description Set how urgent a task is */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskFacts"];
                };
            };
        };
    };
    readonly urgeTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UrgingAct"];
            };
        };
        readonly responses: {
            /** @description Urge an overdue task; at most once a day */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskFacts"];
                };
            };
        };
    };
    readonly withdrawTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description for example SGTVT-2021-k3f9x2m8q1ab */
                readonly id: components["schemas"]["TaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Withdrawal"];
            };
        };
        readonly responses: {
            /** @description Withdraw a task */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskFacts"];
                };
            };
        };
    };
    readonly getTodo: {
        readonly parameters: {
            readonly query?: {
                /** @description tasks shown of each group; the count is of all */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What waits for the caller; the mails of the morning say the same, but for holder-gone */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly on: string;
                        /** @description every group of the caller and of whom they stand in for, empty ones too */
                        readonly groups: readonly {
                            /** @enum {string} */
                            readonly name: "awaiting-lead" | "urgent-untaken" | "withheld" | "overdue" | "report-owed" | "returned" | "extension-refused" | "explanation-asked" | "due-soon" | "coordination-owed" | "holder-gone" | "unacknowledged" | "awaiting-answer" | "extensions-to-decide" | "to-sign" | "papers-to-sign" | "papers-to-send-out" | "overdue-long" | "urged-too-often" | "explanations-open" | "awaiting-acceptance" | "extensions-to-prepare" | "not-ours" | "series-ending" | "explanations-late";
                            readonly count: number;
                            /**
                             * Format: date
                             * @description counted in the morning of that day; what was done since about the tasks shown is seen
                             */
                            readonly asOf?: string;
                            readonly tasks?: readonly {
                                readonly department: string;
                                readonly year: number;
                                /** @enum {string} */
                                readonly status: "done-on-time" | "done-late" | "done-no-deadline" | "open-in-term" | "open-overdue" | "open-no-deadline" | "withdrawn" | "reassigned" | "planned";
                                /** @enum {string} */
                                readonly awaiting?: "acceptance" | "decision" | "signature";
                                readonly id: string;
                                readonly title: string;
                                readonly directive: components["schemas"]["DirectiveKey"];
                                /** @description the same for all tasks of one item of the directive: joint leads, periods */
                                readonly item?: string;
                                /** @description what the directive says of the deadline, in its own words */
                                readonly deadlineAsWorded?: string;
                                /** @description what the first due date was computed from */
                                readonly term?: components["schemas"]["Term"];
                                /**
                                 * @description the last period of recurring work that has its task
                                 * @constant
                                 */
                                readonly lastOfSeries?: true;
                                /** @description recurring work without end: giving this task enters that of the period after it */
                                readonly series?: components["schemas"]["Recurrence"];
                                /** @description of an overdue task: 1 on its first day overdue, waiting for an answer left out */
                                readonly daysOverdue?: number;
                                readonly starred: boolean;
                                /** @enum {string} */
                                readonly urgency?: "urgent" | "very-urgent" | "flash";
                                readonly holder?: string;
                                /** Format: date */
                                readonly assignedOn: string;
                                /** Format: date */
                                readonly originalDueOn?: string;
                                /** Format: date */
                                readonly dueOn?: string;
                                /** @description submitted, and not judged yet */
                                readonly result?: {
                                    readonly submittedOn: components["schemas"]["LocalDate"];
                                    /** @description the day of the work as the report says; on an accepted task the day that the Office judged by */
                                    readonly workedOn?: components["schemas"]["LocalDate"];
                                };
                                /** @description for an extension, and not decided yet */
                                readonly request?: {
                                    readonly askedOn: components["schemas"]["LocalDate"];
                                    readonly proposedDueOn: components["schemas"]["LocalDate"];
                                    /** @description the Office has prepared the decision */
                                    readonly preparedOn?: components["schemas"]["LocalDate"];
                                    /** @description a leader has decided; it counts from the day on which the paper is signed */
                                    readonly decided?: {
                                        readonly on: components["schemas"]["LocalDate"];
                                        /** @description what was granted; absent where it was refused */
                                        readonly dueOn?: components["schemas"]["LocalDate"];
                                        /** @description the day on which its paper left the draft: nothing else is decided from then on */
                                        readonly carriedOn?: components["schemas"]["LocalDate"];
                                    };
                                };
                                /** @description returned as not ours, and not answered yet */
                                readonly notOurs?: {
                                    readonly returnedOn: components["schemas"]["LocalDate"];
                                };
                                /** @description a leader has put the last extension decision right; it counts from the day on which its paper is signed, and the due date in force stays until then */
                                readonly correction?: {
                                    readonly on: components["schemas"]["LocalDate"];
                                    /** @description the due date once it is signed */
                                    readonly dueOn: components["schemas"]["LocalDate"];
                                    /** @description the day on which its paper left the draft: it is not corrected anew from then on */
                                    readonly carriedOn?: components["schemas"]["LocalDate"];
                                };
                                /** Format: date */
                                readonly acceptedOn?: string;
                                /** Format: date */
                                readonly acknowledgedOn?: string;
                                readonly percent?: number;
                                /** Format: date */
                                readonly updatedOn?: string;
                                /** @description the departments that coordinate, whether they have answered or not */
                                readonly coordinating?: readonly components["schemas"]["DepartmentCode"][];
                                readonly holderName?: string;
                                readonly urgings?: number;
                                /** @enum {string} */
                                readonly refusal?: "returned" | "extension-refused";
                                /** @description why it was returned or refused */
                                readonly reason?: string;
                                /**
                                 * @description that its date has come and nothing was reported for it
                                 * @constant
                                 */
                                readonly isReportOwed?: true;
                                /** @description the department's part in another's task */
                                readonly part?: {
                                    /** Format: date */
                                    readonly dueOn?: string;
                                    readonly part?: string;
                                    /** @enum {string} */
                                    readonly status: "information" | "released" | "answered" | "answered-late" | "awaited" | "overdue";
                                };
                            }[];
                            readonly explanations?: readonly {
                                readonly id: components["schemas"]["ExplanationId"];
                                readonly about: {
                                    /** @constant */
                                    readonly kind: "task";
                                    readonly taskId: components["schemas"]["TaskId"];
                                } | {
                                    /** @constant */
                                    readonly kind: "figure";
                                    readonly department: components["schemas"]["DepartmentCode"];
                                    readonly year: number;
                                    readonly asOf: components["schemas"]["LocalDate"];
                                    /** @enum {string} */
                                    readonly count: "doneOnTime" | "doneLate" | "doneNoDeadline" | "openInTerm" | "openOverdue" | "openNoDeadline" | "withdrawn" | "reassigned" | "done" | "assigned" | "given" | "reportsOwed" | "reportsInTime";
                                    /** @description the figure as of that day, counted when it was asked about */
                                    readonly value?: number;
                                } | {
                                    /** @constant */
                                    readonly kind: "rate";
                                    readonly department: components["schemas"]["DepartmentCode"];
                                    readonly year: number;
                                    readonly asOf: components["schemas"]["LocalDate"];
                                    /** @description a formula of the set, or reportRate, which every set prints */
                                    readonly rate: components["schemas"]["FormulaName"];
                                    readonly formulaSet: components["schemas"]["SetName"];
                                    readonly formulaSetVersion: number;
                                    /** @description the fraction in words, as the set has it */
                                    readonly words: {
                                        readonly vi: string;
                                        readonly en: string;
                                    };
                                    readonly numerator: number;
                                    readonly denominator: number;
                                    /** @description null over 0 */
                                    readonly percent: number | null;
                                    readonly decimals: number;
                                };
                                readonly question: string;
                                readonly dueOn: components["schemas"]["LocalDate"];
                                readonly askedOn: components["schemas"]["LocalDate"];
                                readonly askedBy: components["schemas"]["UserId"];
                                /** @description in whose place a deputy asked */
                                readonly askedFor?: components["schemas"]["UserId"];
                                readonly answer?: components["schemas"]["ExplanationAnswerTold"];
                                readonly answeredOn?: components["schemas"]["LocalDate"];
                                readonly answeredBy?: components["schemas"]["UserId"];
                                readonly department: string;
                                /**
                                 * @description late: unanswered after its day
                                 * @enum {string}
                                 */
                                readonly state: "open" | "late" | "answered";
                            }[];
                            readonly waiting?: readonly components["schemas"]["WaitingForLead"][];
                            readonly papers?: readonly {
                                readonly id: string;
                                /** Format: date */
                                readonly draftedOn: string;
                                readonly draftedBy: string;
                                /** @enum {string} */
                                readonly state: "draft" | "being-signed" | "signed" | "out" | "withdrawn";
                                /** @description since when it is so far */
                                readonly since: components["schemas"]["LocalDate"];
                                /** @description what it, and its mails, still wait for */
                                readonly waitsFor: readonly ("signed" | "numbered" | "sent-out")[];
                                /** @description the key of the letter that it has become */
                                readonly letter?: string;
                                /** @enum {string} */
                                readonly kind: "letter" | "urging" | "report" | "explanation-request";
                                readonly subject: string;
                                readonly symbol: string;
                                readonly number?: string;
                                /** @description how many departments it names */
                                readonly named: number;
                            }[];
                        }[];
                        /** @description the caller's department's overdue tasks, and how many of them others have to answer */
                        readonly overdue?: {
                            readonly count: number;
                            readonly awaitingAnswer: number;
                        };
                        readonly worstDepartments?: readonly {
                            readonly department: string;
                            readonly overdue: number;
                        }[];
                    };
                };
            };
        };
    };
    readonly listUndeliveredMails: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Mails of the last 30 days that did not arrive or were marked as spam, the latest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly mails: readonly components["schemas"]["UndeliveredMail"][];
                        /** @description false: there are more than the 300 told */
                        readonly isAll: boolean;
                    };
                };
            };
        };
    };
    readonly sendMailsAgain: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly mails: readonly {
                        readonly period: string;
                        /** @enum {string} */
                        readonly kind: "digest" | "office-digest" | "leader-digest" | "administrator-digest" | "lagging" | "letter" | "invitation" | "urgent-task" | "urgent-task-again" | "urgent-unacknowledged";
                        readonly recipient: string;
                        /**
                         * Format: date-time
                         * @description its `stateAt`, as it was seen
                         */
                        readonly seenAt: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Send mails that did not arrive once more */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly mails: readonly {
                            readonly period: string;
                            /** @enum {string} */
                            readonly kind: "digest" | "office-digest" | "leader-digest" | "administrator-digest" | "lagging" | "letter" | "invitation" | "urgent-task" | "urgent-task-again" | "urgent-unacknowledged";
                            readonly recipient: string;
                            /** @enum {string} */
                            readonly outcome: "sent-again" | "on-its-way" | "arrived" | "changed" | "superseded" | "too-old" | "nobody" | "unknown";
                        }[];
                    };
                };
            };
        };
    };
    readonly listUrgings: {
        readonly parameters: {
            readonly query?: {
                readonly department?: components["schemas"]["DepartmentCode"];
                readonly limit?: number;
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Overdue tasks urged more often than the setting allows */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date */
                        readonly on: string;
                        readonly moreThan: number;
                        readonly count: number;
                        readonly tasks: readonly {
                            readonly department: string;
                            readonly year: number;
                            /** @enum {string} */
                            readonly status: "done-on-time" | "done-late" | "done-no-deadline" | "open-in-term" | "open-overdue" | "open-no-deadline" | "withdrawn" | "reassigned" | "planned";
                            /** @enum {string} */
                            readonly awaiting?: "acceptance" | "decision" | "signature";
                            readonly id: string;
                            readonly title: string;
                            readonly directive: components["schemas"]["DirectiveKey"];
                            /** @description the same for all tasks of one item of the directive: joint leads, periods */
                            readonly item?: string;
                            /** @description what the directive says of the deadline, in its own words */
                            readonly deadlineAsWorded?: string;
                            /** @description what the first due date was computed from */
                            readonly term?: components["schemas"]["Term"];
                            /**
                             * @description the last period of recurring work that has its task
                             * @constant
                             */
                            readonly lastOfSeries?: true;
                            /** @description recurring work without end: giving this task enters that of the period after it */
                            readonly series?: components["schemas"]["Recurrence"];
                            readonly daysOverdue: number;
                            readonly starred: boolean;
                            /** @enum {string} */
                            readonly urgency?: "urgent" | "very-urgent" | "flash";
                            readonly holder?: string;
                            /** Format: date */
                            readonly assignedOn: string;
                            /** Format: date */
                            readonly originalDueOn?: string;
                            /** Format: date */
                            readonly dueOn?: string;
                            /** @description submitted, and not judged yet */
                            readonly result?: {
                                readonly submittedOn: components["schemas"]["LocalDate"];
                                /** @description the day of the work as the report says; on an accepted task the day that the Office judged by */
                                readonly workedOn?: components["schemas"]["LocalDate"];
                            };
                            /** @description for an extension, and not decided yet */
                            readonly request?: {
                                readonly askedOn: components["schemas"]["LocalDate"];
                                readonly proposedDueOn: components["schemas"]["LocalDate"];
                                /** @description the Office has prepared the decision */
                                readonly preparedOn?: components["schemas"]["LocalDate"];
                                /** @description a leader has decided; it counts from the day on which the paper is signed */
                                readonly decided?: {
                                    readonly on: components["schemas"]["LocalDate"];
                                    /** @description what was granted; absent where it was refused */
                                    readonly dueOn?: components["schemas"]["LocalDate"];
                                    /** @description the day on which its paper left the draft: nothing else is decided from then on */
                                    readonly carriedOn?: components["schemas"]["LocalDate"];
                                };
                            };
                            /** @description returned as not ours, and not answered yet */
                            readonly notOurs?: {
                                readonly returnedOn: components["schemas"]["LocalDate"];
                            };
                            /** @description a leader has put the last extension decision right; it counts from the day on which its paper is signed, and the due date in force stays until then */
                            readonly correction?: {
                                readonly on: components["schemas"]["LocalDate"];
                                /** @description the due date once it is signed */
                                readonly dueOn: components["schemas"]["LocalDate"];
                                /** @description the day on which its paper left the draft: it is not corrected anew from then on */
                                readonly carriedOn?: components["schemas"]["LocalDate"];
                            };
                            /** Format: date */
                            readonly acceptedOn?: string;
                            /** Format: date */
                            readonly acknowledgedOn?: string;
                            readonly percent?: number;
                            /** Format: date */
                            readonly updatedOn?: string;
                            /** @description the departments that coordinate, whether they have answered or not */
                            readonly coordinating?: readonly components["schemas"]["DepartmentCode"][];
                            readonly holderName?: string;
                            readonly urgings: number;
                        }[];
                        /** @description for the next page, if there is one */
                        readonly cursor?: string;
                    };
                };
            };
        };
    };
    readonly listUsers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All users */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly users: readonly components["schemas"]["RegisteredUser"][];
                    };
                };
            };
        };
    };
    readonly addUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewUser"];
            };
        };
        readonly responses: {
            /** @description Enter a person; the account and the invitation follow */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegisteredUser"];
                };
            };
        };
    };
    readonly getUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description the code of a person, given once */
                readonly id: components["schemas"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One user */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegisteredUser"];
                };
            };
        };
    };
    readonly setUserActive: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description the code of a person, given once */
                readonly id: components["schemas"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly active: boolean;
                };
            };
        };
        readonly responses: {
            /** @description Lock or unlock: it holds at the next request */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegisteredUser"];
                };
            };
        };
    };
    readonly changeUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description the code of a person, given once */
                readonly id: components["schemas"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly name: string;
                    /** @enum {string} */
                    readonly role: "leader" | "office" | "head" | "clerk" | "auditor" | "administrator";
                    readonly department?: components["schemas"]["DepartmentCode"];
                };
            };
        };
        readonly responses: {
            /** @description Change the name or the role, from now on */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegisteredUser"];
                };
            };
        };
    };
    readonly getUserHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description the code of a person, given once */
                readonly id: components["schemas"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All that was done to a person's record */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly entries: readonly {
                            /** Format: date-time */
                            readonly at: string;
                            readonly by: string;
                            /** @enum {string} */
                            readonly change: "entered" | "changed" | "mail-changed" | "moved" | "move-planned" | "move-withdrawn" | "disabled" | "enabled" | "invited";
                            readonly on: components["schemas"]["LocalDate"];
                            readonly before?: components["schemas"]["User"];
                            readonly after: components["schemas"]["User"];
                            /** @description of what is planned or withdrawn */
                            readonly move?: {
                                readonly department: string;
                                readonly on: components["schemas"]["LocalDate"];
                            };
                        }[];
                    };
                };
            };
        };
    };
    readonly inviteUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description the code of a person, given once */
                readonly id: components["schemas"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Send the invitation again, and look after the account again */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegisteredUser"];
                };
            };
        };
    };
    readonly changeMailAddress: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description the code of a person, given once */
                readonly id: components["schemas"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: email
                     * @description in small letters; it is no other person’s
                     */
                    readonly email: string;
                };
            };
        };
        readonly responses: {
            /** @description Change the mail address, by which the person signs in */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegisteredUser"];
                };
            };
        };
    };
    readonly moveUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                /** @description the ETag of what is changed, as it was read */
                readonly "If-Match": string;
            };
            readonly path: {
                /** @description the code of a person, given once */
                readonly id: components["schemas"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly department: components["schemas"]["DepartmentCode"];
                    /** @description from which day; a day to come is kept until its night */
                    readonly on: components["schemas"]["LocalDate"];
                };
            };
        };
        readonly responses: {
            /** @description Move to another department from a day on; to the same one: withdraw the planned move */
            readonly 200: {
                headers: {
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegisteredUser"];
                };
            };
        };
    };
    readonly addUsers: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly rows: readonly {
                        readonly row: number;
                        /** @default  */
                        readonly name?: string;
                        /** @default  */
                        readonly email?: string;
                        /**
                         * @description the code of a role, or what people call it
                         * @default
                         */
                        readonly role?: string;
                        /**
                         * @description code or name; empty for roles of the whole city
                         * @default
                         */
                        readonly department?: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Enter a list of people, all of it or, while a row is wrong, none */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description rows that this request entered */
                        readonly entered: number;
                        /** @description rows that were there already */
                        readonly there: number;
                        /** @description rows that somebody else has overtaken */
                        readonly refused: readonly {
                            readonly row: number;
                            readonly code: string;
                            readonly vi: string;
                            readonly en: string;
                        }[];
                        /** @description the time of a request was over before this row: send the same list again */
                        readonly stoppedBefore?: number;
                    };
                };
            };
        };
    };
    readonly previewUsers: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly rows: readonly {
                        readonly row: number;
                        /** @default  */
                        readonly name?: string;
                        /** @default  */
                        readonly email?: string;
                        /**
                         * @description the code of a role, or what people call it
                         * @default
                         */
                        readonly role?: string;
                        /**
                         * @description code or name; empty for roles of the whole city
                         * @default
                         */
                        readonly department?: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description What would become of a list of people */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly {
                            readonly row: number;
                            /** @enum {string} */
                            readonly outcome: "new" | "there" | "wrong";
                            /** @description as it would be entered; absent where it is wrong */
                            readonly value?: components["schemas"]["NewUser"];
                            readonly errors: readonly {
                                readonly field: string;
                                readonly code: string;
                                readonly vi: string;
                                readonly en: string;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
}

export const addresses = {
  previewAssignees: 'POST assignees',
  getBoard: 'GET boards/{department}',
  getCalendar: 'GET calendar/{year}',
  putCalendar: 'PUT calendar/{year}',
  previewCalendar: 'POST calendar/{year}/preview',
  listCoordinations: 'GET coordinations/{department}',
  getDashboard: 'GET dashboard/{year}',
  previewDeadline: 'POST deadlines',
  getDecisionTimes: 'GET decision-times',
  assessDepartment: 'GET decree-335',
  getAssessmentScheme: 'GET decree-335/scheme',
  putAssessmentScheme: 'PUT decree-335/scheme',
  scoreDepartment: 'GET decree-335/scores',
  listDelegations: 'GET delegations',
  putDelegations: 'PUT delegations',
  listDepartments: 'GET departments',
  getDepartment: 'GET departments/{code}',
  putDepartment: 'PUT departments/{code}',
  succeedDepartment: 'POST departments/{code}/succession',
  withdrawSuccession: 'POST departments/{code}/succession/withdrawal',
  addDepartments: 'POST departments/list',
  previewDepartments: 'POST departments/preview',
  readDirectiveFile: 'POST directive-texts',
  listDirectives: 'GET directives',
  registerDirective: 'POST directives',
  getDirective: 'GET directives/{key}',
  changeDirective: 'POST directives/{key}/changes',
  listDueDates: 'GET directives/{key}/due-dates',
  announceDirectiveFile: 'POST directives/{key}/files',
  openDirectiveFile: 'GET directives/{key}/files/{file}',
  getDirectiveHistory: 'GET directives/{key}/history',
  addTasks: 'POST directives/{key}/tasks',
  getDueMonth: 'GET due-dates/{department}',
  listExplanations: 'GET explanations',
  askExplanation: 'POST explanations',
  getExplanation: 'GET explanations/{id}',
  answerExplanation: 'POST explanations/{id}/answer',
  announceExplanationFile: 'POST explanations/{id}/files',
  openExplanationFile: 'GET explanations/{id}/files/{file}',
  getExplanationFileSignatures: 'GET explanations/{id}/files/{file}/signatures',
  askForExport: 'POST exports',
  listFeeds: 'GET feeds',
  makeFeed: 'POST feeds',
  revokeFeed: 'POST feeds/{id}/revocation',
  getCalendarFeed: 'GET feeds/{token}/calendar.ics',
  getFiguresFeed: 'GET feeds/{token}/figures.csv',
  getNightlyFile: 'GET feeds/{token}/figures.jws',
  getTasksFeed: 'GET feeds/{token}/tasks.csv',
  getFigures: 'GET figures',
  askForCount: 'POST figures/counts',
  listFigureTasks: 'GET figures/tasks',
  getWhatIf: 'GET figures/what-if',
  getFirstSteps: 'GET first-steps',
  listFormulaSets: 'GET formula-sets',
  putFormulaSet: 'PUT formula-sets/{name}',
  previewImport: 'POST imports',
  writeImport: 'POST imports/{id}/entries',
  previewImportAgain: 'POST imports/{id}/previews',
  getImportTemplate: 'GET imports/template',
  listJobs: 'GET jobs',
  getJob: 'GET jobs/{id}',
  cancelJob: 'POST jobs/{id}/cancellation',
  getJobFile: 'GET jobs/{id}/files/{file}/{part}',
  resumeJob: 'POST jobs/{id}/resumption',
  listLetters: 'GET letters',
  recordLetter: 'POST letters',
  getLetterMails: 'GET letters/{key}/mails',
  sendLetterMails: 'POST letters/{key}/mails',
  listViews: 'GET list-views',
  saveView: 'POST list-views',
  changeView: 'PUT list-views/{of}/{id}',
  removeView: 'POST list-views/{of}/{id}/removal',
  listMachines: 'GET machines',
  addMachine: 'POST machines',
  getMachine: 'GET machines/{id}',
  setMachineActive: 'POST machines/{id}/active',
  changeMachine: 'POST machines/{id}/change',
  getMachineHistory: 'GET machines/{id}/history',
  renewMachineSecret: 'POST machines/{id}/secret',
  addWebhook: 'POST machines/{id}/webhooks',
  changeWebhook: 'POST machines/{id}/webhooks/{webhook}/change',
  listDeliveries: 'GET machines/{id}/webhooks/{webhook}/deliveries',
  sendDeliveryAgain: 'POST machines/{id}/webhooks/{webhook}/deliveries/{delivery}/again',
  renewWebhookSecret: 'POST machines/{id}/webhooks/{webhook}/secret',
  getMe: 'GET me',
  listNotices: 'GET notices/{period}',
  listNotifications: 'GET notifications',
  markNotificationsRead: 'PUT notifications/read',
  countUnreadNotifications: 'GET notifications/unread',
  getDescription: 'GET openapi.json',
  listOutgoingPapers: 'GET outgoing-papers',
  draftOutgoingPaper: 'POST outgoing-papers',
  getOutgoingPaper: 'GET outgoing-papers/{id}',
  announceOutgoingFile: 'POST outgoing-papers/{id}/files',
  openOutgoingFile: 'GET outgoing-papers/{id}/files/{file}',
  getOutgoingFileSignatures: 'GET outgoing-papers/{id}/files/{file}/signatures',
  carryOutgoingPaper: 'POST outgoing-papers/{id}/steps',
  withdrawOutgoingPaper: 'POST outgoing-papers/{id}/withdrawal',
  listPaperTemplates: 'GET paper-templates',
  getPaperTemplate: 'GET paper-templates/{kind}',
  putPaperTemplate: 'PUT paper-templates/{kind}',
  getPaperTemplateFile: 'GET paper-templates/{kind}/file',
  putStandardTemplate: 'PUT paper-templates/{kind}/standard',
  tryPaperTemplate: 'POST paper-templates/{kind}/trials',
  getAssessmentFile: 'GET papers/decree-335',
  getExplanationPaper: 'GET papers/explanations/{id}',
  getExtensionPaper: 'GET papers/extensions/{id}',
  getFiguresFile: 'GET papers/figures',
  getLetterPaper: 'GET papers/letter',
  getReportPaper: 'GET papers/report',
  getExtensionSlip: 'GET papers/slips/extensions/{id}',
  getLetterSlip: 'GET papers/slips/letter',
  getUrgingPaper: 'GET papers/urgings/{department}',
  recountYear: 'POST recounts/{year}',
  listRuleSets: 'GET rule-sets',
  putRuleSet: 'PUT rule-sets/{name}',
  search: 'GET search',
  getSettings: 'GET settings',
  putSettings: 'PUT settings',
  readSheet: 'POST sheets',
  getSignIn: 'GET sign-in',
  signOut: 'POST sign-out',
  getTrend: 'GET snapshots',
  getSystemStatus: 'GET system-status',
  listTasks: 'GET tasks',
  getTask: 'GET tasks/{id}',
  judgeResult: 'POST tasks/{id}/acceptance',
  acknowledgeTask: 'POST tasks/{id}/acknowledgement',
  assignToStaff: 'POST tasks/{id}/assign-to-staff',
  commentOnTask: 'POST tasks/{id}/comments',
  confirmAssignment: 'POST tasks/{id}/confirm-assignment',
  setCoordination: 'POST tasks/{id}/coordination',
  answerCoordination: 'POST tasks/{id}/coordination-answer',
  correctTask: 'POST tasks/{id}/correction',
  carryDecisionPaper: 'POST tasks/{id}/decision-paper',
  decideExtension: 'POST tasks/{id}/extension',
  correctExtension: 'POST tasks/{id}/extension-correction',
  prepareExtension: 'POST tasks/{id}/extension-preparation',
  announceTaskFile: 'POST tasks/{id}/files',
  openTaskFile: 'GET tasks/{id}/files/{file}',
  getTaskFileSignatures: 'GET tasks/{id}/files/{file}/signatures',
  getHistory: 'GET tasks/{id}/history',
  listMentionablePeople: 'GET tasks/{id}/mentionable-people',
  mergeTask: 'POST tasks/{id}/merger',
  returnTaskAsNotOurs: 'POST tasks/{id}/not-ours',
  nameProduct: 'POST tasks/{id}/product',
  updateProgress: 'POST tasks/{id}/progress',
  reassignTask: 'POST tasks/{id}/reassignment',
  reportTask: 'POST tasks/{id}/report',
  splitTask: 'POST tasks/{id}/split',
  starTask: 'POST tasks/{id}/star',
  setUrgency: 'POST tasks/{id}/urgency',
  urgeTask: 'POST tasks/{id}/urging',
  withdrawTask: 'POST tasks/{id}/withdrawal',
  getTodo: 'GET todo',
  listUndeliveredMails: 'GET undelivered-mails',
  sendMailsAgain: 'POST undelivered-mails/send-again',
  listUrgings: 'GET urgings',
  listUsers: 'GET users',
  addUser: 'POST users',
  getUser: 'GET users/{id}',
  setUserActive: 'POST users/{id}/active',
  changeUser: 'POST users/{id}/change',
  getUserHistory: 'GET users/{id}/history',
  inviteUser: 'POST users/{id}/invitation',
  changeMailAddress: 'POST users/{id}/mail-address',
  moveUser: 'POST users/{id}/move',
  addUsers: 'POST users/list',
  previewUsers: 'POST users/preview',
} as const satisfies Record<keyof operations, string>
