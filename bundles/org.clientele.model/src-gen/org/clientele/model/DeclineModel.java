/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decline Model</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  How signs of decline are weighed [L02].
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.DeclineModel#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.DeclineModel#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.clientele.model.DeclineModel#getLeastOrders <em>Least Orders</em>}</li>
 *   <li>{@link org.clientele.model.DeclineModel#getHorizonDays <em>Horizon Days</em>}</li>
 *   <li>{@link org.clientele.model.DeclineModel#isRetired <em>Retired</em>}</li>
 *   <li>{@link org.clientele.model.DeclineModel#getSignals <em>Signals</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getDeclineModel()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface DeclineModel extends Aggregate, Titled {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A short, stable name for scripts, such as "decline": unique.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.clientele.model.ClientelePackage#getDeclineModel_Key()
	 * @model unique="false"
	 *        annotation="urn:clientele:store key='true'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineModel#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  From this score on, 0 to 100, a customer is declining.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threshold</em>' attribute.
	 * @see #setThreshold(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getDeclineModel_Threshold()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getThreshold();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineModel#getThreshold <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threshold</em>' attribute.
	 * @see #getThreshold()
	 * @generated
	 */
	void setThreshold(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Least Orders</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Customers with fewer orders are not judged: they have no rhythm of their own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Least Orders</em>' attribute.
	 * @see #setLeastOrders(int)
	 * @see org.clientele.model.ClientelePackage#getDeclineModel_LeastOrders()
	 * @model default="2" unique="false"
	 * @generated
	 */
	int getLeastOrders();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineModel#getLeastOrders <em>Least Orders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Least Orders</em>' attribute.
	 * @see #getLeastOrders()
	 * @generated
	 */
	void setLeastOrders(int value);

	/**
	 * Returns the value of the '<em><b>Horizon Days</b></em>' attribute.
	 * The default value is <code>"365"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Over how many days a customer that stays away would have been worth something: the value at stake is counted over them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Horizon Days</em>' attribute.
	 * @see #setHorizonDays(int)
	 * @see org.clientele.model.ClientelePackage#getDeclineModel_HorizonDays()
	 * @model default="365" unique="false"
	 * @generated
	 */
	int getHorizonDays();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineModel#getHorizonDays <em>Horizon Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Horizon Days</em>' attribute.
	 * @see #getHorizonDays()
	 * @generated
	 */
	void setHorizonDays(int value);

	/**
	 * Returns the value of the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Retired</em>' attribute.
	 * @see #setRetired(boolean)
	 * @see org.clientele.model.ClientelePackage#getDeclineModel_Retired()
	 * @model unique="false"
	 * @generated
	 */
	boolean isRetired();

	/**
	 * Sets the value of the '{@link org.clientele.model.DeclineModel#isRetired <em>Retired</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retired</em>' attribute.
	 * @see #isRetired()
	 * @generated
	 */
	void setRetired(boolean value);

	/**
	 * Returns the value of the '<em><b>Signals</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.DeclineSignalUse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Signals</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getDeclineModel_Signals()
	 * @model containment="true"
	 * @generated
	 */
	EList<DeclineSignalUse> getSignals();

} // DeclineModel
