package org.clientele.store;

/** Steps of the schema and partner packages on H2. */
class H2SchemaTest extends SchemaContract {

    @Override
    Engine engine() {
        return Engine.h2();
    }
}
