package org.clientele.lifecycle.internal.contact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.Titles;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.PendingCommit;
import org.clientele.core.store.PendingCommit.PendingChange;
import org.clientele.core.store.Records;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.ContactLimit;
import org.clientele.model.ContactPolicy;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Refuses policies that would not work, whoever saves them. */
@Component(service = CommitCheck.class)
public final class PolicyCheck implements CommitCheck {

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9-]{0,63}"); //$NON-NLS-1$

    @Override
    public void check(PendingCommit commit, Report report) throws ClienteleException {
        for (PendingChange change : commit.changes()) {
            if (change.aggregate().type() == Literals.CONTACT_POLICY && change.after().isPresent()) {
                for (String problem : problems(commit.records(), (ContactPolicy) change.after().get())) {
                    report.problem(change.aggregate(), "", problem); //$NON-NLS-1$
                }
            }
        }
    }

    /** What is wrong with a policy: sentences. */
    static List<String> problems(Records records, ContactPolicy policy) throws ClienteleException {
        List<String> problems = new ArrayList<>();
        if (policy.getKey() == null || !KEY.matcher(policy.getKey()).matches()) {
            problems.add(NLS.bind(Messages.check_key, policy.getKey() == null ? "" : policy.getKey())); //$NON-NLS-1$
        }
        String title = Titles.of(policy).isEmpty() ? String.valueOf(policy.getKey()) : Titles.of(policy);
        if (policy.getOtherDays() < 0) {
            problems.add(NLS.bind(Messages.check_others, title));
        }
        Optional<ClassificationScheme> scheme = scheme(records, policy.getScheme());
        if (scheme.isEmpty()) {
            problems.add(NLS.bind(Messages.check_scheme, title, policy.getScheme()));
        }
        Set<String> seen = new HashSet<>();
        for (ContactLimit limit : policy.getLimits()) {
            boolean known = scheme.isEmpty() || scheme.get().getValues().stream()
                    .anyMatch(value -> value.getKey() != null && value.getKey().equals(limit.getValue()));
            if (!known) {
                problems.add(NLS.bind(Messages.check_value,
                        new Object[] { title, limit.getValue(), Titles.of(scheme.get()) }));
            }
            if (!seen.add(limit.getValue())) {
                problems.add(NLS.bind(Messages.check_twice, title, limit.getValue()));
            }
            if (limit.getDays() < 0) {
                problems.add(NLS.bind(Messages.check_days, title, limit.getValue()));
            }
        }
        return problems;
    }

    static Optional<ClassificationScheme> scheme(Records records, String key) throws ClienteleException {
        if (key == null || key.isBlank()) {
            return Optional.empty();
        }
        Optional<AggregateRef> ref = records.find(Literals.CLASSIFICATION_SCHEME,
                FeaturePath.of(Literals.CLASSIFICATION_SCHEME__KEY), key);
        return ref.isEmpty() ? Optional.empty()
                : records.load(Literals.CLASSIFICATION_SCHEME, ref.get().id()).map(ClassificationScheme.class::cast);
    }
}
