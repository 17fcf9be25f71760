/** The pages about assessments, one piece: none of them is large, and few people open them. */
export { AssessmentScheme } from './assessment-scheme.tsx'
export { ChangeAssessmentScheme } from './assessment-scheme-form.tsx'
export { NameProduct } from './name-product.tsx'
