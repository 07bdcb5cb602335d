"""The browser rules that go with every page: what it may load, who may frame it, what it may use.

Scripts come from our own files only. Styles too, except `<style>` elements that carry this answer's
nonce: Ant Design writes its styles at run time and takes a nonce for that. Style *attributes* stay
allowed, because component libraries set them and they can neither load nor run anything of note.
"""

import secrets

from gateway.headers import Headers

NONCE_PLACEHOLDER = b"__CSP_NONCE__"
"""What the built pages have where the nonce goes (Vite writes it with `html.cspNonce`)."""

_POLICY = (
    "default-src 'self'; script-src 'self'; style-src {style}; style-src-attr 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; media-src 'self' blob:; connect-src 'self'; "
    "worker-src 'self' blob:; manifest-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; "
    "frame-ancestors 'none'"
)
# Signing in by camera and at a place comes from our own pages only; nothing else is used.
_PERMISSIONS = (
    "camera=(self), geolocation=(self), microphone=(), payment=(), usb=(), serial=(), "
    "accelerometer=(), gyroscope=(), magnetometer=(), display-capture=()"
)
_BESIDES: Headers = [
    (b"referrer-policy", b"strict-origin-when-cross-origin"),
    (b"permissions-policy", _PERMISSIONS.encode()),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"x-frame-options", b"DENY"),
]


def new_nonce() -> str:
    """A nonce that cannot be guessed; one per answer."""
    return secrets.token_urlsafe(16)


def page_headers(nonce: str | None) -> Headers:
    """The headers of a page; `nonce` admits the `<style>` elements that carry it."""
    style = f"'self' 'nonce-{nonce}'" if nonce else "'self'"
    return [(b"content-security-policy", _POLICY.format(style=style).encode()), *_BESIDES]
