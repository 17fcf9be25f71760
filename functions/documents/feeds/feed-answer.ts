import { type Feed, feedSchema } from './feed.ts'

export const feedAnswer = feedSchema.omit({ owner: true, revokedOn: true }).meta({ id: 'Feed' })

export const presentFeed = ({ owner: _, revokedOn: __, ...feed }: Feed) => feed
