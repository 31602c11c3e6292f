import { spawnSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';

/** A key and a certificate for this machine, as PEM. */
export interface Certificate {
  pem: string;
  /** Hash of its public key, by which Chromium is told to trust it: `--ignore-certificate-errors-spki-list`. */
  fingerprint: string;
}

/**
 * Makes a certificate for `localhost` that is good for two days: browsers speak HTTP/2 over TLS only, and a host does both.
 * @throws Error when there is no OpenSSL.
 */
export function makeCertificate(): Certificate {
  const options =
    '-x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost';
  const { status, stdout, stderr } = spawnSync('openssl', ['req', ...options.split(' '), '-keyout', '-', '-out', '-'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`OpenSSL made no certificate for the server of the benchmark:\n${stderr ?? 'it is not installed'}`);
  const publicKey = new X509Certificate(stdout).publicKey.export({ type: 'spki', format: 'der' });
  return { pem: stdout, fingerprint: createHash('sha256').update(publicKey).digest('base64') };
}
