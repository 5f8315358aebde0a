package org.clientele.lifecycle.internal.agenda.recurrence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.agenda.RecurrenceFinding;
import org.clientele.core.agenda.RecurrenceFinding.Kind;
import org.clientele.core.agenda.RecurrenceService;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Recurrences by the rules of RFC 5545. */
@Component
public final class RecurrenceServiceImpl implements RecurrenceService {

    /** A year that is a leap year, and that begins a cycle of 400 years. */
    private static final LocalDateTime SOME_START = LocalDateTime.of(2000, 1, 1, 9, 0);

    @Override
    public List<RecurrenceFinding> check(String rule) {
        if (isOnce(rule)) {
            return List.of();
        }
        RuleReader reader = new RuleReader();
        Optional<Rule> read = reader.read(rule);
        List<RecurrenceFinding> findings = new ArrayList<>(reader.findings());
        if (read.isPresent() && new Expansion(withoutEnd(read.get()), SOME_START, null).first().isEmpty()) {
            findings.add(new RecurrenceFinding(Kind.NEVER, "", Messages.never)); //$NON-NLS-1$
        }
        return List.copyOf(findings);
    }

    @Override
    public List<RecurrenceFinding> check(String rule, LocalDateTime start, ZoneId zone) {
        if (isOnce(rule)) {
            return List.of();
        }
        RuleReader reader = new RuleReader();
        Optional<Rule> read = reader.read(rule);
        List<RecurrenceFinding> findings = new ArrayList<>(reader.findings());
        read.ifPresent(each -> together(each, start, zone, findings));
        findings.sort(Comparator.comparing(finding -> !finding.isError()));
        return List.copyOf(findings);
    }

    private static void together(Rule rule, LocalDateTime start, ZoneId zone, List<RecurrenceFinding> findings) {
        LocalDateTime last = rule.until(zone);
        if (last != null && last.isBefore(start)) {
            findings.add(new RecurrenceFinding(Kind.ENDS_BEFORE_START, "UNTIL", //$NON-NLS-1$
                    NLS.bind(Messages.ends_before_start, last.toLocalDate(), start.toLocalDate())));
            return;
        }
        Optional<LocalDateTime> first = new Expansion(rule, start, null).first();
        if (first.isEmpty()) {
            findings.add(new RecurrenceFinding(Kind.NEVER, "", Messages.never)); //$NON-NLS-1$
        } else if (!first.get().equals(start.withNano(0))) {
            findings.add(new RecurrenceFinding(Kind.START_OFF_RULE, "", //$NON-NLS-1$
                    NLS.bind(Messages.start_off_rule, start.toLocalDate(), first.get().toLocalDate())));
        }
    }

    @Override
    public List<ZonedDateTime> occurrences(String rule, LocalDateTime start, ZoneId zone, LocalDateTime from,
            LocalDateTime to, int limit) throws ClienteleException {
        checkLimit(limit);
        if (isOnce(rule)) {
            return start.isBefore(from) || !start.isBefore(to) ? List.of() : List.of(start.atZone(zone));
        }
        List<ZonedDateTime> found = new ArrayList<>();
        new Expansion(read(rule), start, zone).each(from, to, next -> {
            found.add(next.atZone(zone));
            return found.size() < limit;
        });
        return List.copyOf(found);
    }

    @Override
    public List<LocalDate> days(String rule, LocalDate start, LocalDate from, LocalDate to, int limit)
            throws ClienteleException {
        checkLimit(limit);
        if (isOnce(rule)) {
            return start.isBefore(from) || start.isAfter(to) ? List.of() : List.of(start);
        }
        Set<LocalDate> found = new LinkedHashSet<>();
        new Expansion(read(rule), start.atStartOfDay(), null).each(from.atStartOfDay(), to.plusDays(1).atStartOfDay(),
                next -> found.contains(next.toLocalDate()) || found.size() < limit && found.add(next.toLocalDate()));
        return List.copyOf(found);
    }

    @Override
    public String describe(String rule, Locale locale) {
        Wording wording = Wording.of(locale);
        if (isOnce(rule)) {
            return wording.once();
        }
        return new RuleReader().read(rule).map(wording::describe).orElse(rule);
    }

    @Override
    public boolean isEndless(String rule) {
        return !isOnce(rule) && new RuleReader().read(rule).map(Rule::isEndless).orElse(false);
    }

    private static boolean isOnce(String rule) {
        return rule == null || rule.isBlank();
    }

    private static Rule read(String text) throws ClienteleException {
        RuleReader reader = new RuleReader();
        Optional<Rule> rule = reader.read(text);
        if (rule.isEmpty()) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, first(reader.findings()));
        }
        return rule.get();
    }

    private static String first(Collection<RecurrenceFinding> findings) {
        return findings.iterator().next().message();
    }

    private static Rule withoutEnd(Rule rule) {
        return new Rule(rule.frequency(), rule.interval(), 0, null, false, false, rule.weekStart(), rule.days(),
                rule.numbers());
    }

    private static void checkLimit(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit " + limit); //$NON-NLS-1$
        }
    }
}
