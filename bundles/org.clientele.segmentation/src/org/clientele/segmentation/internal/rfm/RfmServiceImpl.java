package org.clientele.segmentation.internal.rfm;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.operations.TraceForLog;
import org.clientele.core.segmentation.RfmOptions;
import org.clientele.core.segmentation.RfmRun;
import org.clientele.core.segmentation.RfmService;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.RfmModel;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Computes scores and keeps the models. */
@Component
public final class RfmServiceImpl implements RfmService {

    private final FactService facts;
    private final Set<Store> migrated = Collections.newSetFromMap(Collections.synchronizedMap(new WeakHashMap<>()));

    /**
     * Creates the service.
     *
     * @param facts is told when the model of the columns changes
     */
    @Activate
    public RfmServiceImpl(@Reference FactService facts) {
        this.facts = facts;
    }

    @Override
    public RfmRun compute(FactSnapshot snapshot, RfmOptions options, IProgressMonitor monitor)
            throws ClienteleException {
        if (monitor != null && monitor.isCanceled()) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
        }
        return RfmScores.of(snapshot, options);
    }

    @Override
    public RfmRun compute(FactSnapshot snapshot, RfmModel model, IProgressMonitor monitor) throws ClienteleException {
        refuse(model);
        return compute(snapshot, ModelOptions.of(model, snapshot.today()), monitor);
    }

    @Override
    public List<RfmModel> models(Store store, Actor actor) throws ClienteleException {
        List<RfmModel> stored = RfmModels.stored(store);
        if (stored.isEmpty() && RfmSettings.read(store).isPresent() && migrated.add(store)) {
            migrate(store, actor);
        }
        return RfmModels.counting(store);
    }

    /**
     * Turns the setting of an earlier version into a model, tried once for each opened store; where that cannot be
     * written, as on behalf of an account that may only read, the setting goes on to count.
     */
    private void migrate(Store store, Actor actor) {
        try {
            write(store, actor, RfmModels.counting(store).getFirst(), Messages.reason_migrate);
            store.putSetting(actor, RfmSettings.KEY, null);
        } catch (ClienteleException e) {
            if (Platform.isRunning()) {
                ILog.of(RfmServiceImpl.class).log(TraceForLog.of(e.getStatus()));
            }
        }
    }

    @Override
    public RfmModel create(String key) {
        return PublishedAreas.model(key);
    }

    @Override
    public List<String> check(RfmModel model) {
        return ModelCheck.of(model);
    }

    @Override
    public void save(Store store, Actor actor, RfmModel model) throws ClienteleException {
        refuse(model);
        write(store, actor, model, Messages.reason_save);
        if (DEFAULT.equals(model.getKey()) && store.setting(RfmSettings.KEY).isPresent()) {
            store.putSetting(actor, RfmSettings.KEY, null);
        }
        facts.of(store).recompute();
    }

    private static void write(Store store, Actor actor, RfmModel model, String reason) throws ClienteleException {
        Optional<ClassificationScheme> scheme = RfmModels.scheme(store, model.getKey());
        try (UnitOfWork work = store.begin(actor, reason)) {
            if (model.getId() == 0) {
                work.add(model);
            } else {
                work.save(model);
            }
            if (scheme.isEmpty()) {
                work.add(AreaScheme.create(model));
            } else if (AreaScheme.update(scheme.get(), model)) {
                work.save(scheme.get());
            }
            commit(work);
        }
    }

    @Override
    public void delete(Store store, Actor actor, RfmModel model) throws ClienteleException {
        if (DEFAULT.equals(model.getKey())) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, Messages.delete_default);
        }
        Optional<ClassificationScheme> scheme = RfmModels.scheme(store, model.getKey());
        try (UnitOfWork work = store.begin(actor, Messages.reason_delete)) {
            work.delete(model);
            if (scheme.isPresent() && !scheme.get().isRetired()) {
                scheme.get().setRetired(true);
                work.save(scheme.get());
            }
            commit(work);
        }
        facts.of(store).recompute();
    }

    private static void commit(UnitOfWork work) throws ClienteleException {
        CommitResult result = work.commit(null);
        if (!result.isCommitted()) {
            throw new ClienteleException(result.status());
        }
    }

    @Override
    public RfmOptions options(RfmModel model, LocalDate today) {
        return ModelOptions.of(model, today);
    }

    @Override
    public Optional<RfmOptions> options(Store store) {
        try {
            Optional<RfmModel> stored = RfmModels.stored(store, DEFAULT);
            return stored.isEmpty() ? RfmSettings.read(store)
                    : stored.filter(model -> model.getReferenceDate() != null)
                            .map(model -> ModelOptions.of(model, model.getReferenceDate()));
        } catch (ClienteleException e) {
            ILog.of(RfmServiceImpl.class).log(TraceForLog.of(e.getStatus()));
            return Optional.empty();
        }
    }

    @Override
    public void setOptions(Store store, Actor actor, RfmOptions options) throws ClienteleException {
        RfmModel model = models(store, actor).getFirst();
        ModelOptions.apply(options, model);
        save(store, actor, model);
    }

    private static void refuse(RfmModel model) throws ClienteleException {
        List<String> problems = ModelCheck.of(model);
        if (!problems.isEmpty()) {
            throw new ClienteleException(StatusCodes.RULE_INVALID, problems.getFirst());
        }
    }
}
