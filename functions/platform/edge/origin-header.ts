/** In which the distribution sends the secret that it shares with the API; what a browser sends in it is replaced. */
export const originHeader = 'x-origin-secret'
