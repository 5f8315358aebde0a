package org.clientele.benchmarks;

import java.nio.file.Path;
import java.util.List;

/** Customers and orders of a middling enterprise. */
final class GeneratedImport implements Benchmark {

    private static final int CUSTOMERS = 100_000;
    private static final int ORDERS = 1_000_000;

    @Override
    public String name() {
        return "import-generated";
    }

    @Override
    public String about() {
        return "import of 100,000 generated customers and 1 million orders, over Derby's own bulk import";
    }

    @Override
    public List<Figure> run(Setting setting) throws Exception {
        Generated generated = new Generated(setting.rows(CUSTOMERS), setting.rows(ORDERS));
        Path customers = setting.fresh("customers.csv");
        generated.writeCustomers(customers);
        Path orders = setting.fresh("orders.csv");
        generated.writeOrders(orders);
        return new ImportRace("Import of %,d customers, %,d orders".formatted(setting.rows(CUSTOMERS),
                setting.rows(ORDERS)), List.of(customers(customers), orders(orders))).run(setting);
    }

    static ImportRace.Source customers(Path file) {
        return new ImportRace.Source(file, "CUSTOMERS",
                List.of("NUMBER", "NAME", "OWNER", "SINCE", "CITY", "COUNTRY"),
                List.of("""
                        CREATE TABLE CUSTOMERS (ID BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT PK_CUSTOMERS PRIMARY KEY,
                        NUMBER VARCHAR(255) CONSTRAINT UK_CUSTOMERS UNIQUE, NAME VARCHAR(255), OWNER VARCHAR(255),
                        SINCE DATE, CITY VARCHAR(255), COUNTRY VARCHAR(255))""",
                        "CREATE INDEX IX_CUSTOMERS_NAME ON CUSTOMERS (NAME, ID)",
                        "CREATE INDEX IX_CUSTOMERS_OWNER ON CUSTOMERS (OWNER, ID)"));
    }

    static ImportRace.Source orders(Path file) {
        return new ImportRace.Source(file, "SALES", List.of("NUMBER", "CUSTOMER", "PLACED_AT", "AMOUNT", "COUNTRY"),
                List.of("""
                        CREATE TABLE SALES (ID BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT PK_SALES PRIMARY KEY,
                        NUMBER VARCHAR(255), CUSTOMER VARCHAR(255), PLACED_AT TIMESTAMP, AMOUNT DECIMAL(31,10),
                        COUNTRY VARCHAR(255))""",
                        "CREATE INDEX IX_SALES_NUMBER ON SALES (NUMBER, ID)",
                        "CREATE INDEX IX_SALES_CUSTOMER ON SALES (CUSTOMER, ID)"));
    }
}
