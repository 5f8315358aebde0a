package org.clientele.ui.customers.internal.record.more;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.records.CustomerClass;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.edit.ModelLabels;
import org.clientele.model.value.PartyId;
import org.clientele.ui.edits.FormFields;
import org.clientele.ui.edits.StoredEdits;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** One record of a partner's class that a person edits. */
public final class RowEdits extends StoredEdits<Aggregate> {

    private final CustomerClass rows;
    private Aggregate begun;

    private RowEdits(Store store, Actor actor, CustomerClass rows, Aggregate aggregate) {
        super(store, actor, rows.type(), aggregate);
        this.rows = rows;
        begun = EcoreUtil.copy(aggregate);
    }

    /**
     * Begins a record of today.
     *
     * @param store holds it
     * @param actor who edits
     * @param rows its class
     * @param partyId the customer
     * @return a record that is not stored yet
     */
    public static RowEdits begin(Store store, Actor actor, CustomerClass rows, long partyId) {
        Aggregate created = (Aggregate) EcoreUtil.create(rows.type());
        created.eSet(rows.party(), new PartyId(partyId));
        rows.day().ifPresent(day -> {
            LocalDateTime now = LocalDateTime.now(store.info().settings().zone()).withSecond(0).withNano(0);
            boolean time = day.getEAttributeType().getInstanceClass() == LocalDateTime.class;
            created.eSet(day, time ? (Object) now : now.toLocalDate());
        });
        return new RowEdits(store, actor, rows, created);
    }

    /**
     * Loads a record; for a background thread.
     *
     * @param store holds it
     * @param actor who asks
     * @param rows its class
     * @param id which
     * @return the record
     * @throws ClienteleException NOT_FOUND, LOCK_TIMEOUT
     */
    public static RowEdits open(Store store, Actor actor, CustomerClass rows, long id) throws ClienteleException {
        return new RowEdits(store, actor, rows, read(store, actor, rows, id));
    }

    private static Aggregate read(Store store, Actor actor, CustomerClass rows, long id) throws ClienteleException {
        return store.records(actor).load(rows.type(), id)
                .orElseThrow(() -> new ClienteleException(StatusCodes.NOT_FOUND, Messages.Row_gone));
    }

    /**
     * Deletes a record; for a background thread.
     *
     * @param store holds it
     * @param actor who acts
     * @param rows its class
     * @param id which
     * @param reason why
     * @return how it ended
     * @throws ClienteleException NOT_FOUND, LOCK_TIMEOUT
     */
    public static CommitResult delete(Store store, Actor actor, CustomerClass rows, long id, String reason)
            throws ClienteleException {
        try (UnitOfWork work = store.begin(actor, reason)) {
            work.delete(read(store, actor, rows, id));
            return work.commit(null);
        }
    }

    /** Whether something is different from what it was when the form opened: it would be lost by leaving the form. */
    public boolean isTouched() {
        return !EcoreUtil.equals(begun, aggregate());
    }

    /** From now on what is there counts as not touched: it is what the form shows before anybody typed. */
    void begun() {
        begun = EcoreUtil.copy(aggregate());
    }

    /** The class of the record. */
    public CustomerClass rows() {
        return rows;
    }

    @Override
    public Aggregate fetch() throws ClienteleException {
        return read(store(), actor(), rows, aggregate().getId());
    }

    @Override
    public String reason() {
        return isNew() ? Messages.bind(Messages.Row_reasonNew, labels().type(rows.type())) : super.reason();
    }

    /**
     * What keeps the record from being saved: values that the model asks for and that are missing, and texts that are too
     * long.
     *
     * @return a sentence for each attribute
     */
    public Map<EAttribute, String> problems() {
        Map<EAttribute, String> problems = new LinkedHashMap<>();
        check(aggregate(), problems);
        for (EReference part : rows.parts()) {
            for (EObject child : parts(part)) {
                check(child, problems);
            }
        }
        return problems;
    }

    /** The objects of a list that the record contains. */
    @SuppressWarnings("unchecked")
    List<EObject> parts(EReference reference) {
        return new ArrayList<>((List<EObject>) aggregate().eGet(reference));
    }

    private void check(EObject object, Map<EAttribute, String> problems) {
        ModelLabels names = labels();
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (!CustomerClass.isShown(attribute)) {
                continue;
            }
            Object value = object.eGet(attribute);
            String name = names.feature(object.eClass(), attribute);
            if (attribute.isRequired() && (value == null || value.toString().isBlank())) {
                problems.putIfAbsent(attribute, Messages.bind(Messages.Row_required, name));
            } else if (value instanceof String text && text.length() > FormFields.length(attribute)) {
                problems.putIfAbsent(attribute, Messages.bind(Messages.Row_tooLong, name,
                        Integer.toString(FormFields.length(attribute))));
            }
        }
    }

    /** The day of the record, for its title. */
    public LocalDate day() {
        Object at = rows.day().map(a -> aggregate().eGet(a)).orElse(null);
        return at instanceof LocalDateTime time ? time.toLocalDate() : (LocalDate) at;
    }
}
