export { accessTokenFor as signIn } from '../../infra/local/token.ts'
