package org.clientele.lifecycle.internal.agenda.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.clientele.core.agenda.CalendarProblem;
import org.clientele.lifecycle.internal.agenda.calendar.Block.Property;
import org.clientele.model.TaskChannel;
import org.eclipse.osgi.util.NLS;

import biweekly.component.ICalComponent;
import biweekly.property.Description;
import biweekly.property.RawProperty;
import biweekly.property.Summary;
import biweekly.property.Uid;

/** The texts of an entry, and what stands in properties of our own. */
final class EntryText {

    static final String CUSTOMER = "X-CLIENTELE-CUSTOMER"; //$NON-NLS-1$
    static final String EFFORT = "X-CLIENTELE-EFFORT"; //$NON-NLS-1$
    static final String CHANNEL = "X-CLIENTELE-CHANNEL"; //$NON-NLS-1$

    private static final int MOST_TEXT = 2000;
    private static final int MOST_UID = 200;
    private static final int HASH = 16;

    private final ICalComponent component;
    private final Block block;
    private final Map<String, Property> written;
    private final List<CalendarProblem> problems;

    EntryText(ICalComponent component, Block block, Map<String, Property> written, List<CalendarProblem> problems) {
        this.component = component;
        this.block = block;
        this.written = written;
        this.problems = problems;
    }

    private void tell(String property, String message) {
        int line = written.containsKey(property) ? written.get(property).line() : block.line();
        problems.add(new CalendarProblem(line, false, message));
    }

    String text() throws Refusal {
        Summary summary = component.getProperty(Summary.class);
        Description description = component.getProperty(Description.class);
        String first = summary == null ? "" : clean(summary.getValue()); //$NON-NLS-1$
        String more = description == null ? "" : clean(description.getValue()); //$NON-NLS-1$
        String text = first.isEmpty() || more.isEmpty() ? first + more : first + '\n' + more;
        if (text.isEmpty()) {
            throw new Refusal(block.line(), Messages.entry_noText);
        }
        if (text.length() > MOST_TEXT) {
            tell(more.isEmpty() ? "SUMMARY" : "DESCRIPTION", //$NON-NLS-1$ //$NON-NLS-2$
                    NLS.bind(Messages.entry_longText, Integer.toString(MOST_TEXT)));
            int end = Character.isHighSurrogate(text.charAt(MOST_TEXT - 1)) ? MOST_TEXT - 1 : MOST_TEXT;
            text = text.substring(0, end);
        }
        return text;
    }

    /** What a store takes: no control characters, and no half characters. */
    private static String clean(String text) {
        if (text == null) {
            return ""; //$NON-NLS-1$
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints() //$NON-NLS-1$ //$NON-NLS-2$
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c) && !isSurrogate(c))
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** The UID; for an entry without one, or with one that is too long, made of what it says. */
    String uid() {
        Uid uid = component.getProperty(Uid.class);
        String value = uid == null ? "" : clean(uid.getValue()); //$NON-NLS-1$
        if (value.isEmpty()) {
            tell("UID", Messages.entry_noUid); //$NON-NLS-1$
        }
        return value.isEmpty() || value.length() > MOST_UID
                ? "clientele-" + hash(value.isEmpty() ? String.join("\n", block.lines()) : value) //$NON-NLS-1$ //$NON-NLS-2$
                : value;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
            return HexFormat.of().formatHex(digest, 0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String own(String name) {
        RawProperty property = component.getExperimentalProperty(name);
        return property == null || property.getValue() == null ? null : property.getValue().strip();
    }

    String customer() {
        String number = own(CUSTOMER);
        // an own text property is escaped as any other one is
        return number == null || number.isEmpty() ? null : number.replaceAll("\\\\([\\\\;,])", "$1"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    int effort() {
        String minutes = own(EFFORT);
        try {
            return minutes == null ? 0 : Math.max(0, Integer.parseInt(minutes));
        } catch (NumberFormatException e) {
            tell(EFFORT, NLS.bind(Messages.entry_leftOut, EFFORT));
            return 0;
        }
    }

    TaskChannel channel() {
        String name = own(CHANNEL);
        TaskChannel channel = name == null ? null : TaskChannel.get(name);
        if (name != null && channel == null) {
            tell(CHANNEL, NLS.bind(Messages.entry_leftOut, CHANNEL));
        }
        return channel;
    }

    LocalDate day(String name) {
        String day = own(name);
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            tell(name, NLS.bind(Messages.entry_leftOut, name));
            return null;
        }
    }
}
