export { accessTokenFor as signIn } from '../../local/sign-in/token.ts'
