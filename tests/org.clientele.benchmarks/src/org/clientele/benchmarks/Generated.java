package org.clientele.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Random;

/**
 * Generated customers and orders: orders in the order of time over three years, customers unevenly many (a few buy much),
 * amounts log-normal. The same seed gives the same files.
 */
final class Generated {

    private static final String[] COUNTRIES = { "United Kingdom", "Germany", "France", "Ireland", "China", "Spain",
            "Netherlands", "Belgium" };
    private static final String[] CITIES = { "London", "Leeds", "Berlin", "Lyon", "Dublin", "Shanghai", "Madrid", "Gent" };
    private static final long START = LocalDate.of(2022, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    private static final long SECONDS = 3L * 365 * 86_400;

    private final int customers;
    private final int orders;

    Generated(int customers, int orders) {
        this.customers = customers;
        this.orders = orders;
    }

    static String number(int customer) {
        return "K" + (1_000_000 + customer);
    }

    /** Writes number, name, owner, since, city and country of each customer. */
    void writeCustomers(Path file) throws IOException {
        Random random = new Random(1);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("customer number,customer name,owner,customer since,city,country\n");
            for (int i = 0; i < customers; i++) {
                int place = random.nextInt(COUNTRIES.length);
                out.write(number(i) + ",Customer " + Integer.toString(i * 7919, 36) + " Ltd,staff" + i % 50 + ','
                        + LocalDate.of(2021, 1, 1).plusDays(random.nextInt(365)) + ',' + CITIES[place] + ','
                        + COUNTRIES[place] + '\n');
            }
        }
    }

    /** Writes number, customer, time and amount of each order. */
    void writeOrders(Path file) throws IOException {
        writeOrders(file, 10_000_000);
    }

    /** Writes orders whose numbers begin with a given one. */
    void writeOrders(Path file, int firstNumber) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("order number,customer number,order date,order amount,country\n");
            forEach((order, customer, second, pence) -> out.write("N" + (firstNumber + order) + ',' + number(customer)
                    + ',' + LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC).toString().replace('T', ' ')
                    + (second % 60 == 0 ? ":00" : "") + ',' + pence / 100 + '.' + pence / 10 % 10 + pence % 10 + ','
                    + COUNTRIES[customer % COUNTRIES.length] + '\n'));
        }
    }

    /** Is given orders. */
    @FunctionalInterface
    interface Orders {
        void order(int order, int customer, long second, long pence) throws IOException;
    }

    void forEach(Orders sink) throws IOException {
        Random random = new Random(2);
        for (int i = 0; i < orders; i++) {
            double place = random.nextDouble();
            int customer = (int) (customers * place * place);
            long second = START + SECONDS * i / orders;
            sink.order(i, customer, second, 100 + (long) (100 * Math.exp(3 + random.nextGaussian())));
        }
    }
}
