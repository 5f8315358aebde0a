package org.clientele.identity.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.search.SearchHit.Field;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.RowCursor;
import org.clientele.core.store.Store;
import org.clientele.identity.internal.index.PartyTexts.Value;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Organisation;
import org.clientele.model.Party;
import org.clientele.model.Person;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

/** Reads from the store what is found of parties: one by one, or many at a time. */
public final class PartyReader {

    /** Of so many parties the texts are held in memory at a time. */
    private static final int SLICE = 250_000;
    private static final List<FeaturePath> COLUMNS = List.of(FeaturePath.of(Literals.PARTY__DISPLAY_NAME),
            FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER),
            FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__OWNER), FeaturePath.of(Literals.PARTY__NOTE),
            FeaturePath.of(Literals.PERSON__FAMILY_NAME), FeaturePath.of(Literals.PERSON__GIVEN_NAME),
            FeaturePath.of(Literals.ORGANISATION__LEGAL_NAME));
    private static final RecordQuery PARTIES = RecordQuery.all(Literals.PARTY, COLUMNS);

    private final Records records;
    private final RecordTexts others;

    /** Takes a party. */
    @FunctionalInterface
    public interface Taker {
        /**
         * Takes it.
         *
         * @param party the party
         * @throws IOException when it cannot be written
         */
        void take(PartyTexts party) throws IOException;
    }

    /**
     * Creates it.
     *
     * @param store the store
     */
    public PartyReader(Store store) {
        this.records = store.records(Actor.SYSTEM);
        this.others = new RecordTexts(store);
    }

    /**
     * Reads one party.
     *
     * @param id its id
     * @return empty when there is none
     * @throws ClienteleException LOCK_TIMEOUT
     */
    public Optional<PartyTexts> one(long id) throws ClienteleException {
        Optional<PartyTexts> texts = records.load(Literals.PARTY, id).map(Party.class::cast).map(PartyReader::texts);
        if (texts.isPresent()) {
            others.add(texts.get());
        }
        return texts;
    }

    private static PartyTexts texts(Party party) {
        PartyTexts texts = new PartyTexts(party.getId(), party.eClass(),
                party.getCustomer() == null ? null : party.getCustomer().getNumber(),
                party.getCustomer() == null ? null : party.getCustomer().getOwner(), party.getDisplayName());
        if (party instanceof Person person) {
            texts.addPerson(person.getFamilyName(), person.getGivenName());
        } else if (party instanceof Organisation organisation) {
            texts.add(Field.NAME, organisation.getLegalName());
        }
        party.getNames().forEach(name -> texts.add(Field.NAME, name.getText()));
        party.getContactPoints().forEach(point -> texts.add(Field.CONTACT, point.getValue()));
        party.getIdentifiers().forEach(identifier -> texts.add(Field.IDENTIFIER, identifier.getValue()));
        texts.add(Field.NOTE, party.getNote());
        return texts;
    }

    /**
     * Reads all parties.
     *
     * @param taker is given each
     * @param monitor progress and cancel, or null
     * @throws ClienteleException LOCK_TIMEOUT, CANCELLED
     * @throws IOException from the taker
     */
    public void all(Taker taker, IProgressMonitor monitor) throws ClienteleException, IOException {
        range(1, Long.MAX_VALUE, taker, monitor);
    }

    /**
     * Reads the parties of a range.
     *
     * @param first the first id
     * @param last the last id, inclusive
     * @param taker is given each
     * @param monitor progress and cancel, or null
     * @throws ClienteleException LOCK_TIMEOUT, CANCELLED
     * @throws IOException from the taker
     */
    public void range(long first, long last, Taker taker, IProgressMonitor monitor)
            throws ClienteleException, IOException {
        long[] ids = ids(first, last, monitor);
        SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, ids.length));
        for (int from = 0; from < ids.length; from += SLICE) {
            int to = Math.min(ids.length, from + SLICE);
            slice(ids[from], ids[to - 1], taker, progress);
        }
    }

    private long[] ids(long first, long last, IProgressMonitor monitor) throws ClienteleException {
        LongStream.Builder ids = LongStream.builder();
        records.scanUnordered(RecordQuery.all(Literals.PARTY, List.of()), row -> {
            if (row.id() >= first && row.id() <= last) {
                ids.add(row.id());
            }
            return true;
        }, monitor);
        return ids.build().sorted().toArray();
    }

    private void slice(long first, long last, Taker taker, SubMonitor progress)
            throws ClienteleException, IOException {
        Map<Long, List<Value>> parts = new HashMap<>();
        read(Literals.PARTY_NAME, Literals.PARTY_NAME__TEXT, Field.NAME, first, last, parts, progress);
        read(Literals.CONTACT_POINT, Literals.CONTACT_POINT__VALUE, Field.CONTACT, first, last, parts, progress);
        read(Literals.IDENTIFIER, Literals.IDENTIFIER__VALUE, Field.IDENTIFIER, first, last, parts, progress);
        Map<Long, List<RecordTexts.Text>> more = others.read(first, last, progress);
        try {
            records.scanUnordered(PARTIES, row -> {
                if (row.id() >= first && row.id() <= last) {
                    take(row, parts.getOrDefault(row.id(), List.of()), more.getOrDefault(row.id(), List.of()),
                            taker);
                    progress.worked(1);
                    if (progress.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                }
                return true;
            }, null);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void read(EClass type, EAttribute attribute, Field field, long first, long last,
            Map<Long, List<Value>> parts, IProgressMonitor monitor) throws ClienteleException {
        records.scanUnordered(RecordQuery.all(type, List.of(FeaturePath.of(attribute))), row -> {
            if (row.rootId() >= first && row.rootId() <= last) {
                parts.computeIfAbsent(row.rootId(), id -> new ArrayList<>(2)).add(new Value(field, row.getString(0)));
            }
            return !monitor.isCanceled();
        }, null);
    }

    private static void take(RowCursor row, List<Value> parts, List<RecordTexts.Text> more, Taker taker) {
        PartyTexts texts = new PartyTexts(row.id(), row.type(), row.getString(1), row.getString(2), row.getString(0));
        texts.addPerson(row.getString(4), row.getString(5));
        texts.add(Field.NAME, row.getString(6));
        parts.forEach(part -> texts.add(part.field(), part.text()));
        texts.add(Field.NOTE, row.getString(3));
        more.forEach(text -> texts.addRecord(text.row(), text.text()));
        try {
            taker.take(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
