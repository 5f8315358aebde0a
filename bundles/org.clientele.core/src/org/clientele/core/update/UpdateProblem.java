package org.clientele.core.update;

/**
 * Something that speaks against an update, an installation or a site.
 *
 * @param kind what kind of
 * @param subject what has the problem: the symbolic name of a bundle, the id of a feature, or the address of a site
 * @param element for {@link Kind#INCOMPATIBLE} and {@link Kind#OTHER_API} the package or bundle that is wanted;
 *        otherwise a file or blank
 * @param wanted the versions that are wanted, as a range, or what a checksum should be; blank where it does not apply
 * @param offered the version that there is or would be; blank: none
 * @param sentence one sentence that says what is wrong and where
 * @param remedy one sentence that says what to do
 * @since 1.0
 */
public record UpdateProblem(Kind kind, String subject, String element, String wanted, String offered, String sentence,
        String remedy) {

    /** The kinds of problems. */
    public enum Kind {
        /** An installed bundle of a partner would no longer resolve. */
        INCOMPATIBLE,
        /** A pack was built for a later or an earlier release of the program. */
        OTHER_API,
        /** Something that is needed is on no site. */
        MISSING,
        /** What was asked for is not offered by any of the sites. */
        NOT_OFFERED,
        /** Two packs use the same ids. */
        SAME_ID,
        /** A site cannot be reached, or there is none at its address. */
        UNREACHABLE,
        /** A site is there but not whole: its index cannot be read, or it lists what it does not have. */
        HALF_WRITTEN,
        /** A file is not the one that its site lists: the checksum or the signature is wrong. */
        TAMPERED,
        /** A file carries a signature, but the key to verify it is neither on the site nor known. */
        KEY_MISSING,
        /** Something is signed by somebody whom nobody trusts, and the policy does not let anybody be asked. */
        UNKNOWN_SIGNER,
        /** Something is not signed, and that is not accepted. */
        UNSIGNED,
        /** The disk has not enough room. */
        NO_SPACE,
        /** The installation cannot be written by this account. */
        NOT_WRITABLE,
        /** Central configuration requires or forbids a feature, or locks the installation. */
        FORBIDDEN,
        /** Something else, told by the sentence. */
        OTHER
    }

    /**
     * Sentence and remedy in a row.
     *
     * @return for logs and messages
     */
    public String text() {
        return remedy.isEmpty() ? sentence : sentence + ' ' + remedy;
    }
}
