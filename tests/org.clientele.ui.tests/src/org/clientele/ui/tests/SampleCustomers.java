package org.clientele.ui.tests;

import java.math.BigDecimal;
import java.time.LocalDateTime;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Address;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ContactPoint;
import org.clientele.model.ContactPointKind;
import org.clientele.model.Customer;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.OrderLine;
import org.clientele.model.Organisation;
import org.clientele.model.value.PartyId;

/** Writes a few customers with orders. */
final class SampleCustomers {

    private static final ClienteleFactory MODEL = ClienteleFactory.eINSTANCE;

    private SampleCustomers() {
    }

    /** A customer with as many orders as wanted, each of one line. */
    static long add(Store store, String number, String name, int orders, String price) throws ClienteleException {
        Organisation party = MODEL.createOrganisation();
        party.setDisplayName(name);
        Customer customer = MODEL.createCustomer();
        customer.setNumber(number);
        party.setCustomer(customer);
        Address address = MODEL.createAddress();
        address.setStreet("1 High Street");
        address.setCity("London");
        address.setCountry("United Kingdom");
        party.getAddresses().add(address);
        ContactPoint mail = MODEL.createContactPoint();
        mail.setKind(ContactPointKind.EMAIL);
        mail.setValue("office@example.org");
        party.getContactPoints().add(mail);
        try (UnitOfWork work = store.begin(UiWorld.actor(), "Set up")) {
            work.add(party);
            for (int i = 0; i < orders; i++) {
                work.add(order(party.getId(), number + '-' + i, LocalDateTime.of(2026, 1, 1, 9, 0).plusDays(i), price));
            }
            CommitResult result = work.commit(null);
            if (!result.isCommitted()) {
                throw new ClienteleException(result.status());
            }
        }
        return party.getId();
    }

    private static Order order(long party, String number, LocalDateTime placed, String price) {
        Order order = MODEL.createOrder();
        order.setNumber(number);
        order.setKind(OrderKind.SALE);
        order.setCustomer(new PartyId(party));
        order.setPlacedAt(placed);
        order.setCountry("United Kingdom");
        order.setCurrency("GBP");
        BigDecimal amount = new BigDecimal(price);
        order.setAmount(amount);
        order.setBaseAmount(amount);
        order.setRate(BigDecimal.ONE);
        OrderLine line = MODEL.createOrderLine();
        line.setPosition(1);
        line.setDescription("LANTERN");
        line.setQuantity(BigDecimal.ONE);
        line.setUnitPrice(amount);
        line.setAmount(amount);
        order.getLines().add(line);
        return order;
    }
}
