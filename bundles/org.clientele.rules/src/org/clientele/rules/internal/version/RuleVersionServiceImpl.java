package org.clientele.rules.internal.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.rules.RuleVersion;
import org.clientele.core.rules.RuleVersionService;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Change;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Each commit that touched a rule is a version of it. */
@Component
public final class RuleVersionServiceImpl implements RuleVersionService {

    private static final int PAGE = 1_000;

    @Override
    public List<RuleVersion> versions(Store store, Actor actor, AggregateRef rule) throws ClienteleException {
        Optional<Aggregate> present = store.records(actor).load(rule.type(), rule.id());
        List<RuleVersion> versions = new ArrayList<>();
        if (present.isPresent()) {
            int number = present.get().getVersion();
            for (Change commit : commits(store, actor, rule)) {
                versions.add(new RuleVersion(number--, commit.sequence(), commit.recordedAt(), commit.account(),
                        commit.reason()));
            }
        }
        return versions;
    }

    /** One change of each commit, the newest first. */
    private static List<Change> commits(Store store, Actor actor, AggregateRef rule) throws ClienteleException {
        List<Change> commits = new ArrayList<>();
        OptionalLong before = OptionalLong.empty();
        List<Change> page;
        do {
            page = store.changes(actor).history(rule, before, PAGE);
            for (Change change : page) {
                if (commits.isEmpty() || commits.getLast().sequence() != change.sequence()) {
                    commits.add(change);
                }
            }
            if (!page.isEmpty()) {
                before = OptionalLong.of(page.getLast().sequence());
            }
        } while (page.size() >= PAGE);
        return commits;
    }

    @Override
    public Optional<Aggregate> load(Store store, Actor actor, AggregateRef rule, int version)
            throws ClienteleException {
        for (RuleVersion each : versions(store, actor, rule)) {
            if (each.version() == version) {
                return store.changes(actor).asKnownOn(rule, each.recordedAt());
            }
        }
        return Optional.empty();
    }

    @Override
    public CommitResult restore(Store store, Actor actor, AggregateRef rule, int version, String reason) {
        try (UnitOfWork work = store.begin(actor, reason)) {
            Optional<Aggregate> old = load(store, actor, rule, version);
            Optional<Aggregate> present = store.records(actor).load(rule.type(), rule.id());
            if (old.isEmpty() || present.isEmpty()) {
                throw new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.no_version, version));
            }
            Contents.replace(present.get(), old.get());
            work.save(present.get());
            return work.commit(null);
        } catch (ClienteleException e) {
            return new CommitResult(e.getStatus(), 0, List.of());
        }
    }
}
