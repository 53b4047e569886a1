/**
 * Answers requests as Excel on the web would: counts them and their bytes, holds the size limit each way, and acts out the
 * faults it is told to. Knows nothing of how the client was loaded, so it serves Node and a browser page alike.
 */
import { Refusal, type RefusalCode } from '../workbook/refusal';
import { executeRequest } from './executeRequest';
import type { Host } from './host';
import type { RequestBody, Response, ResponseBody } from './wire';

export interface Counters {
  requests: number;
  requestBytes: number;
  responseBytes: number;
  largestRequest: number;
  largestResponse: number;
  /** Actions carried out or refused. */
  actions: number;
}

export interface Responder {
  readonly counters: Counters;
  /** Answers one request; the body is copied, so client and host share no object. */
  answer(body: RequestBody): Response;
}

class SessionLost extends Error {}

function failed(status: number, code: string, message: string): Response {
  return { HttpStatusCode: status, ErrorCode: code, ErrorMessage: message, Headers: {}, Body: null };
}

function succeeded(body: ResponseBody): Response {
  return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: body };
}

const SESSION_LOST = failed(500, 'InvalidOrTimedOutSession', 'The session is invalid or has timed out.');

/** A responder over a host, with counters of its own. */
export function createResponder(host: Host): Responder {
  const counters: Counters = { requests: 0, requestBytes: 0, responseBytes: 0, largestRequest: 0, largestResponse: 0, actions: 0 };
  const { faults } = host;
  const bytes = new TextEncoder();

  const beforeAction = (): void => {
    const action = counters.actions++;
    if (faults.loseSessionAtAction !== null && action >= faults.loseSessionAtAction) throw new SessionLost();
    if (faults.failAtAction === null || action < faults.failAtAction.action) return;
    const { code } = faults.failAtAction;
    faults.failAtAction = null;
    throw new Refusal(code as RefusalCode, `The host was told to fail with ${code}.`);
  };

  const execute = (request: string): Response => {
    const body = executeRequest(JSON.parse(request) as RequestBody, host, beforeAction);
    const response = JSON.stringify(body);
    const size = bytes.encode(response).length;
    counters.responseBytes += size;
    counters.largestResponse = Math.max(counters.largestResponse, size);
    if (size > faults.payloadLimit) return failed(413, 'ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
    return succeeded(JSON.parse(response) as ResponseBody);
  };

  const answer = (body: RequestBody): Response => {
    const request = JSON.stringify(body);
    const size = bytes.encode(request).length;
    counters.requests++;
    counters.requestBytes += size;
    counters.largestRequest = Math.max(counters.largestRequest, size);
    if (size > faults.payloadLimit) return failed(413, 'RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    if (faults.cellEdit) return failed(400, 'InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    try {
      return execute(request);
    } catch (error) {
      if (error instanceof SessionLost) return SESSION_LOST;
      throw error;
    }
  };

  return { counters, answer };
}
