/**
 * What a browser can do and no page of the site asks for. Only features that browsers know: one they do not know is a warning in the
 * console of every page. https://github.com/w3c/webappsec-permissions-policy/blob/main/features.md
 */
const refused = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** The `Permissions-Policy` of every file: nothing but writing to the clipboard, which the buttons "Copy …" do. */
export const permissionsPolicy = [...refused.map((feature) => `${feature}=()`), 'clipboard-write=(self)'].join(', ');
