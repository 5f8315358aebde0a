package org.clientele.operations.internal.support;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves of texts what cannot hold customer data: of logs the headers, the classes and places of stacks, and of messages of
 * our own bundles the words that the program itself uses, without quotations, numbers, addresses and paths. Messages of
 * exceptions and of other bundles are left out, and so is each line that has not exactly the form of a log.
 */
final class Scrub {

    private static final Pattern HEADER = Pattern.compile("!STACK \\d+|!(?:ENTRY|SUBENTRY \\d+) [a-z][\\w.-]*" //$NON-NLS-1$
            + "(?: -?\\d+){2} [\\d-]+ [\\d:.]+|!SESSION [\\d-]+ [\\d:.]+ -+"); //$NON-NLS-1$
    private static final Pattern ENTRY = Pattern.compile("!(?:SUB)?ENTRY (?:\\d+ )?([\\w.-]+) .*"); //$NON-NLS-1$
    private static final Pattern FRAME = Pattern.compile("\\s+(?:at (?:[\\w.$-]+/)?[a-z][\\w.$<>/-]*" //$NON-NLS-1$
            + "\\((?:\\w+\\.java(?::\\d+)?|Native Method|Unknown Source)\\)|\\.\\.\\. \\d+ more)\\s*"); //$NON-NLS-1$
    private static final Pattern THROWN = Pattern
            .compile("(\\s*(?:Caused by: |Suppressed: )?(?:[a-z_]\\w*\\.)+[A-Z][\\w$]*(?:Exception|Error|Death))(:.*)?"); //$NON-NLS-1$
    private static final Pattern KNOWN = Pattern.compile("(java\\.(fullversion|version|vendor)=|eclipse\\.buildId=|BootLoader constants: ).*"); //$NON-NLS-1$
    private static final List<Pattern> MASKS = List.of(
            Pattern.compile("\"[^\"]*\"|\u201c[^\u201d]*\u201d|\u300c[^\u300d]*\u300d|'[^']*'"), //$NON-NLS-1$
            Pattern.compile("\\S+@\\S+"), //$NON-NLS-1$
            Pattern.compile("\\w+://\\S+|(?<![\\w.])(?:[A-Za-z]:)?[/\\\\][^\\s,;:]+"), //$NON-NLS-1$
            Pattern.compile("\\d{3,}")); //$NON-NLS-1$
    private static final String MASK = "\u2026"; //$NON-NLS-1$
    private static final String MESSAGE = "!MESSAGE "; //$NON-NLS-1$
    private static final String SEVERAL = "(?:[\\s.,]*" + MASK + "){2,}"; //$NON-NLS-1$ //$NON-NLS-2$
    private static final int HASH = 10;

    private final CustomerWords words;
    private final Vocabulary vocabulary;

    /**
     * Creates it.
     *
     * @param words what must not be left
     * @param vocabulary what may be left
     */
    Scrub(CustomerWords words, Vocabulary vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
    }

    /**
     * A log without what may be personal.
     *
     * @param log the lines
     * @return the lines that are left
     */
    String log(List<String> log) {
        StringBuilder text = new StringBuilder();
        String bundle = ""; //$NON-NLS-1$
        for (String line : log) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches()) {
                bundle = entry.group(1);
            }
            text.append(line(line, bundle)).append('\n');
        }
        return text.toString();
    }

    private String line(String line, String bundle) {
        Matcher thrown = THROWN.matcher(line);
        if (line.isBlank() || HEADER.matcher(line).matches() || FRAME.matcher(line).matches()
                || KNOWN.matcher(line).matches()) {
            return line;
        } else if (line.startsWith(MESSAGE.strip())) {
            return isOurs(bundle) ? MESSAGE + text(line.substring(MESSAGE.length() - 1)) : left(MESSAGE, line);
        } else if (thrown.matches()) {
            return thrown.group(1) + (thrown.group(2) == null ? "" : ": " + MASK); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return left("", line); //$NON-NLS-1$
    }

    private static boolean isOurs(String bundle) {
        return bundle.startsWith("org.clientele.") || bundle.startsWith("org.eclipse."); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String left(String head, String line) {
        return head + "(" + line.length() + " characters left out)"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** A sentence of ours without quotations, numbers, addresses, paths, names of customers, and words that are not ours. */
    String text(String text) {
        String masked = text;
        for (Pattern pattern : MASKS) {
            masked = pattern.matcher(masked).replaceAll(MASK);
        }
        return vocabulary.mask(words.mask(masked), MASK).replaceAll(SEVERAL, ' ' + MASK).strip();
    }

    /** What stands for an account: the same in one bundle and the next, so that two can be told apart. */
    static String account(String account) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(account.getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
            return "account-" + HexFormat.of().formatHex(digest).substring(0, HASH); //$NON-NLS-1$
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
