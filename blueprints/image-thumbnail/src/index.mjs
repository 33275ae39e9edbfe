// Makes a thumbnail of every picture that arrives in the photos bucket and puts it into the thumbnails bucket under the
// same name. The SDK comes with the runtime, sharp with this package. Runs on AWS as it runs here.
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import sharp from 'sharp'

const s3 = new S3Client({}) // region, credentials and endpoint come from the environment, as in any function
const bucket = process.env.THUMBNAILS_BUCKET
const width = Number(process.env.WIDTH ?? 200)

export async function handler(event) {
  const made = []
  for (const record of event.Records) {
    // Keys in notifications are form-encoded: a space is a plus sign.
    const key = decodeURIComponent(record.s3.object.key.replaceAll('+', ' '))
    const photo = await s3.send(new GetObjectCommand({ Bucket: record.s3.bucket.name, Key: key }))
    const bytes = await photo.Body.transformToByteArray()

    // rotate() turns the picture as the camera was held; withoutEnlargement leaves small ones alone.
    const { data, info } = await sharp(bytes).rotate().resize({ width, withoutEnlargement: true }).jpeg({ quality: 80, mozjpeg: true }).toBuffer({ resolveWithObject: true })

    await s3.send(new PutObjectCommand({
      Bucket: bucket, Key: key, Body: data, ContentType: 'image/jpeg', CacheControl: 'max-age=31536000',
      Metadata: { width: String(info.width), height: String(info.height), source: encodeURIComponent(`${record.s3.bucket.name}/${key}`) },
    }))
    console.log(`${key}: ${bytes.length} bytes -> ${info.width} x ${info.height}, ${data.length} bytes`)
    made.push({ key, width: info.width, height: info.height, bytes: data.length })
  }
  return { made }
}
