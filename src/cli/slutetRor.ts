/**
 * A reader that has seen enough (`| head -1`) closes the pipe. That is no fault: what is left is not printed, and the exit code is
 * what it would have been. Any other fault of a stream is thrown, as it would be without a listener.
 */
type Strom = Pick<NodeJS.WriteStream, 'on' | 'listeners'>;

/** Lets the command end quietly when whoever reads the stream has stopped reading. Asked twice, it listens once. */
export function endQuietly(strom: Strom): void {
  if (!strom.listeners('error').includes(passOverClosed)) strom.on('error', passOverClosed);
}

function passOverClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
