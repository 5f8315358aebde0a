package org.clientele.core.update;

/**
 * Who signed.
 *
 * @param fingerprint of the OpenPGP key, in upper case hexadecimal digits without blanks
 * @param name the user id of the key, such as {@code Example GmbH <updates@example.org>}. Anybody can write any name
 *        into a key: only the fingerprint tells who it is
 * @since 1.0
 */
public record Signer(String fingerprint, String name) {

    /**
     * The fingerprint as people compare it.
     *
     * @return in groups of four digits
     */
    public String readable() {
        return fingerprint.replaceAll("(.{4})(?=.)", "$1 "); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
