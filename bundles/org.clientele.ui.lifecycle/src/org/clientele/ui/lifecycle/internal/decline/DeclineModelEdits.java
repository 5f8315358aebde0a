package org.clientele.ui.lifecycle.internal.decline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.Titles;
import org.clientele.core.retention.DeclineService;
import org.clientele.core.store.Store;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.DeclineModel;
import org.clientele.model.DeclineSignalUse;
import org.clientele.ui.edits.StoredEdits;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The handle of one decline model that somebody edits. One thread at a time. */
public final class DeclineModelEdits extends StoredEdits<DeclineModel> {

    private DeclineModelEdits(Store store, Actor actor, DeclineModel loaded) {
        super(store, actor, Literals.DECLINE_MODEL, loaded);
    }

    /**
     * Opens a model.
     *
     * @param store holds it
     * @param actor who edits it
     * @param service knows models
     * @param key which; null, or one that is not there, for a new one with the shipped signals
     * @return the handle
     * @throws ClienteleException LOCK_TIMEOUT, STORE_DAMAGED
     */
    public static DeclineModelEdits open(Store store, Actor actor, DeclineService service, String key)
            throws ClienteleException {
        Optional<DeclineModel> there = key == null ? Optional.empty() : service.find(store, actor, key);
        if (there.isPresent()) {
            long id = there.get().getId();
            return new DeclineModelEdits(store, actor,
                    id == 0 ? there.get() : (DeclineModel) load(store, actor, Literals.DECLINE_MODEL, id));
        }
        List<String> taken = service.models(store, actor).stream().map(DeclineModel::getKey).toList();
        int number = 2;
        while (taken.contains(DeclineService.DEFAULT + '-' + number)) {
            number++;
        }
        return new DeclineModelEdits(store, actor,
                service.create(key == null ? DeclineService.DEFAULT + '-' + number : key));
    }

    /** What the model is called; its key where it has no name. */
    public String title() {
        String name = Titles.of(aggregate());
        return !name.isEmpty() ? name : aggregate().getKey() == null ? "" : aggregate().getKey(); //$NON-NLS-1$
    }

    /** A copy of the model as it is now, for work in the background. */
    public DeclineModel copy() {
        return EcoreUtil.copy(aggregate());
    }

    /** How a signal is used, or empty. */
    public Optional<DeclineSignalUse> use(String signal) {
        return aggregate().getSignals().stream().filter(each -> signal.equals(each.getSignal())).findFirst();
    }

    /**
     * Sets a figure of a signal's use as one command; a signal that the model does not use yet comes into it.
     *
     * @param signal the signal's id
     * @param attribute weight, least or most
     * @param value the value; null: the signal's own
     * @return OK, or why it did not run
     */
    public IStatus set(String signal, EAttribute attribute, BigDecimal value) {
        Optional<DeclineSignalUse> there = use(signal);
        if (there.isPresent()) {
            Object before = there.get().eGet(attribute);
            boolean same = before == null ? value == null
                    : value != null && ((BigDecimal) before).compareTo(value) == 0;
            return same ? Status.OK_STATUS : set(there.get(), attribute, value);
        }
        if (value == null) {
            return Status.OK_STATUS;
        }
        DeclineSignalUse use = ClienteleFactory.eINSTANCE.createDeclineSignalUse();
        use.setSignal(signal);
        use.setWeight(BigDecimal.ZERO);
        use.eSet(attribute, value);
        return add(aggregate(), Literals.DECLINE_MODEL__SIGNALS, use);
    }

    /** A figure of a signal's use, or null. */
    BigDecimal value(String signal, Function<DeclineSignalUse, BigDecimal> figure) {
        return use(signal).map(figure).orElse(null);
    }
}
