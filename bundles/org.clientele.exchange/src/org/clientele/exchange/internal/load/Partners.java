package org.clientele.exchange.internal.load;

import java.time.LocalDate;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.exchange.ImportMapping.PartyType;
import org.clientele.core.store.Batch;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Records;
import org.clientele.model.AddressKind;
import org.clientele.model.ClientelePackage;
import org.clientele.model.CustomerKind;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;

/**
 * The parties that orders name by nothing but a number. Such a party is listed under its number: no name is made up,
 * and a number reads the same in every language.
 */
final class Partners {

    /** The customer number of a party. */
    static final FeaturePath NUMBER = FeaturePath.of(ClientelePackage.Literals.PARTY__CUSTOMER,
            ClientelePackage.Literals.CUSTOMER__NUMBER);
    static final FeaturePath KIND = FeaturePath.of(ClientelePackage.Literals.PARTY__CUSTOMER,
            ClientelePackage.Literals.CUSTOMER__KIND);
    static final FeaturePath SINCE = FeaturePath.of(ClientelePackage.Literals.PARTY__CUSTOMER,
            ClientelePackage.Literals.CUSTOMER__SINCE);
    static final FeaturePath NAME = FeaturePath.of(ClientelePackage.Literals.PARTY__DISPLAY_NAME);
    static final FeaturePath EXTERNAL = FeaturePath.of(ClientelePackage.Literals.PARTY__EXTERNAL);

    private static final int SECONDS_OF_DAY = 86_400;

    private final LoadContext context;
    private final CustomerTable customers;
    private final TextIndex countries;

    Partners(LoadContext context, CustomerTable customers, TextIndex countries) {
        this.context = context;
        this.customers = customers;
        this.countries = countries;
    }

    /** Finds the customers that the store has. */
    static void resolve(Records records, CustomerTable customers, SubMonitor monitor) throws ClienteleException {
        new StoredKeys(records, ClientelePackage.Literals.PARTY, NUMBER).resolve(customers.numbers, (customer, id) -> {
            customers.stored[customer] = true;
            customers.ids[customer] = id;
        }, monitor);
    }

    static EClass typeOf(PartyType parties) {
        return parties == PartyType.PERSON ? ClientelePackage.Literals.PERSON : ClientelePackage.Literals.ORGANISATION;
    }

    static long kindOf(PartyType parties) {
        return (parties == PartyType.PERSON ? CustomerKind.CONSUMER : CustomerKind.BUSINESS).getValue();
    }

    void insert(Batch batch, SubMonitor monitor) throws ClienteleException {
        SubMonitor work = SubMonitor.convert(monitor, 3);
        int count = customers.countNew();
        if (count == 0) {
            return;
        }
        customers.number(batch.reserve(ClientelePackage.Literals.PARTY, count));
        batch.insert(new PartyRows(), work.split(2));
        int addresses = countAddresses();
        if (addresses > 0) {
            batch.insert(new CountryRows(batch.reserve(ClientelePackage.Literals.ADDRESS, addresses)), work.split(1));
        }
    }

    private int countAddresses() {
        int count = 0;
        for (int i = 0; i < customers.numbers.size(); i++) {
            count += customers.isNew(i) && customers.country[i] >= 0 ? 1 : 0;
        }
        return count;
    }

    private final class PartyRows extends NewRows {

        private int current = -1;
        private String number;

        PartyRows() {
            super(ClientelePackage.Literals.PARTY, null, List.of(NAME, EXTERNAL, NUMBER, KIND, SINCE));
        }

        @Override
        public boolean next() {
            do {
                current++;
            } while (current < customers.numbers.size() && !customers.isNew(current));
            if (current >= customers.numbers.size()) {
                return false;
            }
            number = customers.numbers.text(current);
            return true;
        }

        @Override
        public long id() {
            return customers.ids[current];
        }

        @Override
        public EClass type() {
            return typeOf(context.mapping().parties());
        }

        @Override
        public String getString(int column) {
            return number;
        }

        @Override
        public long getLong(int column) {
            return column == 1 ? 1 : kindOf(context.mapping().parties());
        }

        @Override
        public LocalDate getDate(int column) {
            return LocalDate.ofEpochDay(Math.floorDiv(customers.first[current], SECONDS_OF_DAY));
        }
    }

    private final class CountryRows extends NewRows {

        private int current = -1;
        private long id;

        CountryRows(long firstId) {
            super(ClientelePackage.Literals.ADDRESS, ClientelePackage.Literals.PARTY__ADDRESSES,
                    List.of(FeaturePath.of(ClientelePackage.Literals.ADDRESS__KIND),
                            FeaturePath.of(ClientelePackage.Literals.ADDRESS__COUNTRY)));
            id = firstId - 1;
        }

        @Override
        public boolean next() {
            do {
                current++;
            } while (current < customers.numbers.size()
                    && !(customers.isNew(current) && customers.country[current] >= 0));
            id++;
            return current < customers.numbers.size();
        }

        @Override
        public long id() {
            return id;
        }

        @Override
        public long rootId() {
            return customers.ids[current];
        }

        @Override
        public long getLong(int column) {
            return AddressKind.POSTAL.getValue();
        }

        @Override
        public String getString(int column) {
            return countries.text(customers.country[current]);
        }
    }
}
