package org.clientele.testsupport.memory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.clientele.model.ClienteleFactory;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.value.PartyId;
import org.junit.jupiter.api.Assumptions;

/**
 * The Online Retail data in a store in memory, read in the plainest way: an invoice is an order, its amount the sum of
 * its lines with a positive price and, on a sale, a positive quantity.
 */
public final class OnlineRetail {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<String, Order> orders = new LinkedHashMap<>();
    private final Map<Order, String> buyers = new LinkedHashMap<>();

    private OnlineRetail() {
    }

    /**
     * Reads the file that the sample bundle ships; skips the test where it is not there.
     *
     * @return a new store of 4,372 customers and their orders
     * @throws IOException when the file cannot be read
     */
    public static MemoryStore load() throws IOException {
        Path file = Path.of(System.getProperty("clientele.root", "."),
                "bundles/org.clientele.sample/data/online_retail.csv.gz");
        Assumptions.assumeTrue(Files.exists(file), "the sample data are not at " + file + ": set clientele.root");
        OnlineRetail data = new OnlineRetail();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                data.line(fields(line));
            }
        }
        MemoryStore store = new MemoryStore();
        store.batch(new ArrayList<>(data.parties.values()));
        data.buyers.forEach((order, number) -> order
                .setCustomer(new PartyId(data.parties.get(number).getId())));
        store.batch(new ArrayList<>(data.orders.values()));
        return store;
    }

    private void line(List<String> fields) {
        String customer = fields.get(6).replaceAll("\\.0$", "");
        if (customer.isEmpty()) {
            return;
        }
        parties.computeIfAbsent(customer, n -> Shop.customer(n, "Customer " + n, null, fields.get(7)));
        String number = fields.get(0);
        BigDecimal quantity = new BigDecimal(fields.get(3));
        BigDecimal price = new BigDecimal(fields.get(5));
        Order order = orders.computeIfAbsent(number, n -> {
            Order created = ClienteleFactory.eINSTANCE.createOrder();
            created.setNumber(n);
            created.setKind(n.startsWith("C") ? OrderKind.RETURN : n.startsWith("A") ? OrderKind.ADJUSTMENT : OrderKind.SALE);
            created.setBaseAmount(BigDecimal.ZERO);
            buyers.put(created, customer);
            return created;
        });
        LocalDateTime time = LocalDateTime.parse(fields.get(4), TIME);
        if (order.getPlacedAt() == null || time.isAfter(order.getPlacedAt())) {
            order.setPlacedAt(time);
        }
        if (price.signum() > 0 && (order.getKind() != OrderKind.SALE || quantity.signum() > 0)) {
            order.setBaseAmount(order.getBaseAmount().add(quantity.multiply(price)));
        }
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
