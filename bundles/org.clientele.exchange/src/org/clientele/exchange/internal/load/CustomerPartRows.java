package org.clientele.exchange.internal.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.store.FeaturePath;
import org.clientele.model.AddressKind;
import org.clientele.model.ClientelePackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** The addresses, or the contact points of one kind, of the new customers of a customer file. */
final class CustomerPartRows extends NewRows {

    private static final int ADDRESSES = -1;

    private final CustomerCursor row;
    private final CustomerTable customers;
    private final CustomerFields targets;
    private final int contact;
    private long id;

    private CustomerPartRows(EClass type, EReference containment, List<FeaturePath> columns, CustomerCursor row,
            CustomerTable customers, CustomerFields targets, int contact, long firstId) {
        super(type, containment, columns);
        this.row = row;
        this.customers = customers;
        this.targets = targets;
        this.contact = contact;
        this.id = firstId - 1;
    }

    static CustomerPartRows addresses(CustomerCursor row, CustomerTable customers, CustomerFields targets,
            long firstId) {
        List<FeaturePath> columns = new ArrayList<>();
        columns.add(FeaturePath.of(ClientelePackage.Literals.ADDRESS__KIND));
        targets.address.forEach(f -> columns.add(f.path()));
        return new CustomerPartRows(ClientelePackage.Literals.ADDRESS, ClientelePackage.Literals.PARTY__ADDRESSES,
                columns, row, customers, targets, ADDRESSES, firstId);
    }

    static CustomerPartRows contacts(CustomerCursor row, CustomerTable customers, CustomerFields targets, int contact,
            long firstId) {
        return new CustomerPartRows(ClientelePackage.Literals.CONTACT_POINT,
                ClientelePackage.Literals.PARTY__CONTACT_POINTS,
                List.of(FeaturePath.of(ClientelePackage.Literals.CONTACT_POINT__KIND),
                        FeaturePath.of(ClientelePackage.Literals.CONTACT_POINT__VALUE)),
                row, customers, targets, contact, firstId);
    }

    @Override
    public boolean next() {
        try {
            while (row.next()) {
                if (row.isBad()) {
                    RowLoader.skipBad(row.bad());
                } else if (customers.isNew(row.customer) && isThere()) {
                    id++;
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isThere() {
        return contact == ADDRESSES ? row.hasAddress() : row.contact(contact) != null;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public long rootId() {
        return customers.ids[row.customer];
    }

    @Override
    public int position() {
        int before = 0;
        for (int i = 0; i < contact; i++) {
            before += row.contact(i) == null ? 0 : 1;
        }
        return before;
    }

    @Override
    public boolean isNull(int column) {
        return column > 0 && getString(column) == null;
    }

    @Override
    public long getLong(int column) {
        return contact == ADDRESSES ? AddressKind.POSTAL.getValue()
                : targets.contacts.get(contact).contact().getValue();
    }

    @Override
    public String getString(int column) {
        return contact == ADDRESSES ? row.address(column - 1) : row.contact(contact);
    }
}
