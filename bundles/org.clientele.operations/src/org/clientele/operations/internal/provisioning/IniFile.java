package org.clientele.operations.internal.provisioning;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

/** Reads one file line by line. A line that cannot be read is told and left out; the others count. */
final class IniFile {

    private static final int LARGEST = 1 << 20;

    private final Path file;
    private final ProblemList problems;
    private final List<IniLine> lines = new ArrayList<>();
    private final Set<String> sections = new HashSet<>();
    /** Null where keys are left out, for their section is not known. */
    private String section;
    private boolean before = true;

    IniFile(Path file, ProblemList problems) {
        this.file = file;
        this.problems = problems;
    }

    List<IniLine> lines() {
        return lines;
    }

    /** The sections that were begun, also those without a key. */
    Set<String> sections() {
        return sections;
    }

    /** @return false when the file as a whole is none of ours */
    boolean read(byte[] content) {
        if (content.length > LARGEST) {
            problems.error(file, 0, 0, Messages.File_tooLarge);
            return false;
        }
        if (content.length > 1 && ((content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE
                || (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF)) {
            problems.error(file, 0, 0, Messages.File_utf16);
            return false;
        }
        int from = content.length > 2 && (content[0] & 0xFF) == 0xEF && (content[1] & 0xFF) == 0xBB
                && (content[2] & 0xFF) == 0xBF ? 3 : 0;
        for (int line = 1; from < content.length; line++) {
            int to = from;
            while (to < content.length && content[to] != '\n') {
                to++;
            }
            int end = to > from && content[to - 1] == '\r' ? to - 1 : to;
            decode(ByteBuffer.wrap(content, from, end - from), line);
            from = to + 1;
        }
        return true;
    }

    private void decode(ByteBuffer bytes, int line) {
        try {
            readLine(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString(), line);
        } catch (CharacterCodingException e) {
            problems.error(file, line, 0, Messages.File_encoding);
        }
    }

    private void readLine(String text, int line) {
        String bare = text.strip();
        if (bare.isEmpty() || bare.startsWith("#") || bare.startsWith(";")) { //$NON-NLS-1$ //$NON-NLS-2$
            return;
        }
        int column = text.indexOf(bare) + 1;
        if (bare.startsWith("[")) { //$NON-NLS-1$
            begin(bare, line, column);
            return;
        }
        int sign = text.indexOf('=');
        if (sign < 0) {
            problems.error(file, line, column, NLS.bind(Messages.Line_noSign, bare));
        } else if (text.substring(0, sign).isBlank()) {
            problems.error(file, line, column, Messages.Line_noKey);
        } else if (section != null) {
            String value = text.substring(sign + 1).strip();
            int valueAt = value.isEmpty() ? sign + 2 : text.indexOf(value, sign + 1) + 1;
            lines.add(new IniLine(file, line, section, text.substring(0, sign).strip(), column, value, valueAt));
        } else if (before) {
            problems.error(file, line, column, Messages.Line_noSection);
        }
    }

    private void begin(String bare, int line, int column) {
        before = false;
        int close = bare.indexOf(']');
        String name = close < 0 ? "" : bare.substring(1, close).strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        if (close < 0) {
            problems.error(file, line, column + bare.length(), Messages.Section_notClosed);
            section = null;
            problems.doubtRights();
        } else if (name.isEmpty() || close < bare.length() - 1) {
            problems.error(file, line, name.isEmpty() ? column : column + close + 1, Messages.Section_wrong);
            section = null;
            problems.doubtRights();
        } else {
            String meant = Sections.check(name, file, line, column + 1, problems);
            section = meant;
            if (meant != null) {
                sections.add(meant);
            }
        }
    }
}
