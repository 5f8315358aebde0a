package org.clientele.lifecycle.internal.care;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.agenda.RecurrenceFinding;
import org.clientele.core.agenda.RecurrenceService;
import org.clientele.core.care.PlanFinding;
import org.clientele.core.definitions.Titles;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Records;
import org.clientele.core.tasks.NewTask;
import org.clientele.model.CarePlan;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.PlanSection;
import org.clientele.model.PlanStep;
import org.clientele.model.PlanTemplate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;

/** What is wrong with plans and templates. */
final class PlanCheck {

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9-]{0,63}"); //$NON-NLS-1$
    private static final int DAY = 24 * 60;
    private static final int MOST_STEPS = 200;
    private static final int MOST_DAYS = 36_500;

    private final RecurrenceService recurrence;
    private final List<PlanFinding> findings = new ArrayList<>();

    PlanCheck(RecurrenceService recurrence) {
        this.recurrence = recurrence;
    }

    /** Throws the first error. */
    static void refuse(List<PlanFinding> findings) throws ClienteleException {
        for (PlanFinding finding : findings) {
            if (finding.error()) {
                throw new ClienteleException(StatusCodes.INVALID_RECORD, finding.message());
            }
        }
    }

    /** Problems of a plan; without a time zone whether the rule ends before it begins is not asked. */
    List<PlanFinding> plan(CarePlan plan, ZoneId zone) {
        if (plan.getCustomer() == null) {
            error("customer", Messages.check_customer); //$NON-NLS-1$
        }
        if (plan.getTitle() == null || plan.getTitle().isBlank()) {
            error("title", Messages.check_title); //$NON-NLS-1$
        }
        if (plan.getStart() == null) {
            error("start", Messages.check_start); //$NON-NLS-1$
        } else if (plan.getUntil() != null && plan.getUntil().isBefore(plan.getStart())) {
            error("until", NLS.bind(Messages.check_until, plan.getUntil(), plan.getStart())); //$NON-NLS-1$
        } else if (plan.getRecurrence() != null && !plan.getRecurrence().isBlank() && isTime(plan.getMinute())) {
            for (RecurrenceFinding finding : zone == null ? recurrence.check(plan.getRecurrence())
                    : recurrence.check(plan.getRecurrence(), ContactTimes.start(plan), zone)) {
                findings.add(new PlanFinding(finding.isError(), "recurrence", finding.message())); //$NON-NLS-1$
            }
        }
        numbers(plan.getMinute(), plan.getEffort());
        parts(plan.getSections(), plan.getSteps());
        if (plan.getOwner() == null || plan.getOwner().isBlank()) {
            warning("owner", Messages.check_owner); //$NON-NLS-1$
        }
        return sorted();
    }

    List<PlanFinding> template(Records records, PlanTemplate template) throws ClienteleException {
        if (template.getKey() == null || !KEY.matcher(template.getKey()).matches()) {
            error("key", Messages.check_key); //$NON-NLS-1$
        } else if (find(records, Literals.PLAN_TEMPLATE, Literals.PLAN_TEMPLATE__KEY, template.getKey()) > 0
                && find(records, Literals.PLAN_TEMPLATE, Literals.PLAN_TEMPLATE__KEY,
                        template.getKey()) != template.getId()) {
            error("key", NLS.bind(Messages.check_key_taken, template.getKey())); //$NON-NLS-1$
        }
        if (Titles.of(template).isEmpty()) {
            error("english", Messages.check_template_title); //$NON-NLS-1$
        }
        for (RecurrenceFinding finding : recurrence.check(template.getRecurrence())) {
            findings.add(new PlanFinding(finding.isError(), "recurrence", finding.message())); //$NON-NLS-1$
        }
        numbers(template.getMinute(), template.getEffort());
        parts(template.getSections(), template.getSteps());
        String segment = template.getSegment();
        if (isSet(segment) && find(records, Literals.SEGMENT, Literals.SEGMENT__KEY, segment) == 0) {
            warning("segment", NLS.bind(Messages.check_segment, segment)); //$NON-NLS-1$
        }
        scheme(records, template);
        return sorted();
    }

    private void scheme(Records records, PlanTemplate template) throws ClienteleException {
        String key = template.getScheme();
        if (!isSet(key)) {
            if (isSet(template.getValue())) {
                error("value", Messages.check_value_alone); //$NON-NLS-1$
            }
            return;
        }
        long id = find(records, Literals.CLASSIFICATION_SCHEME, Literals.CLASSIFICATION_SCHEME__KEY, key);
        ClassificationScheme scheme = id == 0 ? null
                : (ClassificationScheme) records.load(Literals.CLASSIFICATION_SCHEME, id).orElse(null);
        if (scheme == null) {
            warning("scheme", NLS.bind(Messages.check_scheme, key)); //$NON-NLS-1$
        } else if (!isSet(template.getValue())) {
            error("value", NLS.bind(Messages.check_no_value, Titles.of(scheme))); //$NON-NLS-1$
        } else if (scheme.getValues().stream().noneMatch(value -> template.getValue().equals(value.getKey()))) {
            warning("value", NLS.bind(Messages.check_value, template.getValue(), Titles.of(scheme))); //$NON-NLS-1$
        }
    }

    private void numbers(int minute, int effort) {
        if (!isTime(minute)) {
            error("minute", Messages.check_minute); //$NON-NLS-1$
        }
        if (effort < 0 || effort > NewTask.MOST_EFFORT) {
            error("effort", NLS.bind(Messages.check_effort, Integer.toString(NewTask.MOST_EFFORT))); //$NON-NLS-1$
        }
    }

    private static boolean isTime(int minute) {
        return minute >= -1 && minute < DAY;
    }

    private void parts(List<PlanSection> sections, List<PlanStep> steps) {
        Set<String> keys = new HashSet<>();
        for (PlanSection section : sections) {
            if (!isSet(section.getKey())) {
                error("sections", Messages.check_section); //$NON-NLS-1$
            } else if (!keys.add(section.getKey())) {
                error("sections", NLS.bind(Messages.check_section_twice, SectionTitles.of(section.getKey()))); //$NON-NLS-1$
            }
        }
        if (steps.size() > MOST_STEPS) {
            error("steps", NLS.bind(Messages.check_steps, Integer.toString(MOST_STEPS))); //$NON-NLS-1$
        }
        for (PlanStep step : steps) {
            if (step.getText() == null || step.getText().isBlank()) {
                error("steps", NLS.bind(Messages.check_step, Integer.toString(steps.indexOf(step) + 1))); //$NON-NLS-1$
            } else if (step.getAfterDays() < 0 || step.getAfterDays() > MOST_DAYS) {
                error("steps", NLS.bind(Messages.check_step_days, step.getText(), Integer.toString(MOST_DAYS))); //$NON-NLS-1$
            }
        }
    }

    private static boolean isSet(String text) {
        return text != null && !text.isBlank();
    }

    private static long find(Records records, EClass type, EAttribute key, String value) throws ClienteleException {
        return records.find(type, FeaturePath.of(key), value).map(AggregateRef::id).orElse(0L);
    }

    private void error(String path, String message) {
        findings.add(new PlanFinding(true, path, message));
    }

    private void warning(String path, String message) {
        findings.add(new PlanFinding(false, path, message));
    }

    private List<PlanFinding> sorted() {
        findings.sort(Comparator.comparing(finding -> !finding.error()));
        return List.copyOf(findings);
    }
}
