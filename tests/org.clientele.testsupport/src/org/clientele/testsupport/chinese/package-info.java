/** Generated Chinese companies and persons, the same for the same seed. Needs nothing but the JDK. */
package org.clientele.testsupport.chinese;
