import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { catchError, type Observable, throwError } from 'rxjs';
import { BlobTooLargeError } from '#platform';
import { HttpProblem } from '../../http/problem';
import { FILE_KINDS } from './file-kind';
import { FileKindError } from './kind-gate';

const ACCEPTED = Object.values(FILE_KINDS)
  .map((kind) => kind.title)
  .join('、');

/** Says in words what was wrong with a file. Stands before the interceptor that takes the file in. */
@Injectable()
export class UploadProblemInterceptor implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(catchError((error: unknown) => throwError(() => problemOf(error))));
  }
}

function problemOf(error: unknown): unknown {
  if (error instanceof FileKindError) {
    return new HttpProblem('MEDIA_UNSUPPORTED', `只接受${ACCEPTED}，以文件内容为准；含宏的文件不接受`);
  }
  if (error instanceof BlobTooLargeError) {
    return new HttpProblem(
      'TOO_LARGE',
      `文件超过 ${Math.round(error.maxBytes / 1_048_576)} MB，请压缩后再上传`,
    );
  }
  return error;
}
