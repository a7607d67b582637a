export const id = 868;
export const ids = [868];
export const modules = {

/***/ 55868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s3Shelf: () => (/* binding */ s3Shelf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const DAY_MS = 24 * 60 * 60 * 1000;
/** S3 answers 409 when two conditional writes of one key meet, and asks for another try. */
const MAX_TRIES = 5;
/**
 * A bucket in S3, or in storage that speaks its protocol. Credentials come from where Amazon's tools look for them.
 *
 * Appending rests on conditional writes (`If-None-Match: *`):
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 *
 * @param now milliseconds since 1970; retention is counted from it
 */
function s3Shelf(place, now) {
    const { bucket, prefix } = place;
    const name = `s3://${bucket}${prefix === '' ? '' : `/${prefix}`}`;
    const keyOf = (file) => (prefix === '' ? file : `${prefix}/${file}`);
    let opened;
    const s3 = () => {
        opened ??= openS3(place);
        return opened;
    };
    return {
        name,
        names: async (start) => {
            const { client, sdk } = await s3();
            const found = [];
            const ask = { Bucket: bucket, Prefix: keyOf(start) };
            return telling(name, 'list', async () => {
                for await (const page of sdk.paginateListObjectsV2({ client }, ask))
                    for (const { Key } of page.Contents ?? [])
                        if (Key !== undefined)
                            found.push(prefix === '' ? Key : Key.slice(prefix.length + 1));
                return found;
            });
        },
        read: async (file) => {
            const { client, sdk } = await s3();
            return telling(name, 'read', async () => {
                try {
                    const { Body } = await client.send(new sdk.GetObjectCommand({ Bucket: bucket, Key: keyOf(file) }));
                    return await Body?.transformToByteArray();
                }
                catch (error) {
                    if (statusOf(error) === 404 && nameOf(error) !== 'NoSuchBucket')
                        return undefined;
                    throw error;
                }
            });
        },
        create: async (file, bytes) => {
            const { client, sdk } = await s3();
            const put = {
                Bucket: bucket,
                Key: keyOf(file),
                Body: bytes,
                ContentType: file.endsWith('.json') ? 'application/json' : 'text/plain',
                IfNoneMatch: '*',
                ...lock(place.retention, now()),
            };
            return telling(name, 'write to', async () => {
                for (let attempt = 1;; attempt += 1) {
                    try {
                        await client.send(new sdk.PutObjectCommand(put));
                        return 'created';
                    }
                    catch (error) {
                        if (statusOf(error) === 412)
                            return 'taken';
                        if (statusOf(error) !== 409 || attempt === MAX_TRIES)
                            throw error;
                    }
                }
            });
        },
    };
}
/** Loaded here and not before: only those who keep evidence in a bucket pay for it. */
async function openS3({ region, endpoint }) {
    const sdk = await __webpack_require__.e(/* import() */ 711).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const client = new sdk.S3Client({
        ...(region === undefined ? {} : { region }),
        // Other storages are seldom reached by a name for each bucket.
        ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    });
    return { client, sdk };
}
function lock(retention, now) {
    if (retention === undefined)
        return {};
    const { mode, days } = retention;
    return {
        ObjectLockMode: mode === 'compliance' ? 'COMPLIANCE' : 'GOVERNANCE',
        ObjectLockRetainUntilDate: new Date(now + days * DAY_MS),
    };
}
async function telling(name, what, act) {
    try {
        return await act();
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AimsError */ .D ? error : said(error, name, what);
    }
}
function said(cause, name, what) {
    const status = statusOf(cause);
    const why = status === undefined ? messageOf(cause) : `${nameOf(cause)} (${status})`;
    const message = `could not ${what} ${name}: ${why}`;
    const options = { cause };
    if (status === 501)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AimsError */ .D('bad-input', message, 'use storage that supports conditional writes', options);
    if (status === 401 || status === 403 || nameOf(cause) === 'CredentialsProviderError') {
        const hint = 'the job needs s3:ListBucket, s3:GetObject and s3:PutObject there (and s3:PutObjectRetention)';
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AimsError */ .D('api-forbidden', message, hint, options);
    }
    if (status === 404 || status === 400)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AimsError */ .D('bad-input', message, 'check the bucket, its region and its Object Lock', options);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AimsError */ .D('api-unavailable', message, 'run the job again', options);
}
function statusOf(error) {
    return isAnswer(error) ? error.$metadata.httpStatusCode : undefined;
}
function isAnswer(error) {
    return error instanceof Error && '$metadata' in error;
}
function nameOf(error) {
    return error instanceof Error ? error.name : 'no answer';
}
function messageOf(error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}


/***/ })

};
