package org.clientele.lifecycle.internal.agenda;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.agenda.WorkingTime;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.Criterion.Operator;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Page;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.eclipse.emf.ecore.EClass;

/** The accounts that records name. */
public final class Accounts {

    /** So many different ones are told of each kind of record. */
    private static final int MOST = 500;

    private Accounts() {
    }

    /** Who has tasks, customers, plans or working time. */
    static Set<String> people(Store store, Actor actor) throws ClienteleException {
        Records records = store.records(actor);
        Set<String> people = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        people.add(actor.account());
        collect(records, Literals.TASK, FeaturePath.of(Literals.TASK__OWNER), people);
        collect(records, Literals.PARTY, FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__OWNER), people);
        collect(records, Literals.CARE_PLAN, FeaturePath.of(Literals.CARE_PLAN__OWNER), people);
        collect(records, Literals.WORK_CAPACITY, FeaturePath.of(Literals.WORK_CAPACITY__ACCOUNT), people);
        people.remove(WorkingTime.EVERYBODY);
        return people;
    }

    /**
     * Collects the different values of an attribute: from one to the next, so that it takes as many steps as there are values, not records.
     *
     * @param records what is read
     * @param type the class
     * @param path the attribute
     * @param into takes the values
     * @throws ClienteleException LOCK_TIMEOUT
     */
    public static void collect(Records records, EClass type, FeaturePath path, Set<String> into) throws ClienteleException {
        RecordQuery query = new RecordQuery(type, List.of(path),
                List.of(new Criterion(path, Operator.NOT_NULL, null)), Optional.of(path), false);
        Page page = records.page(query, Optional.empty(), 1);
        for (int i = 0; i < MOST && !page.rows().isEmpty(); i++) {
            String account = (String) page.rows().getFirst().values().getFirst();
            into.add(account);
            page = records.page(query.and(new Criterion(path, Operator.GT, account)), Optional.empty(), 1);
        }
    }
}
