/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rfm Area</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A named area of cells.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.RfmArea#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.RfmArea#getRecencyFrom <em>Recency From</em>}</li>
 *   <li>{@link org.clientele.model.RfmArea#getRecencyTo <em>Recency To</em>}</li>
 *   <li>{@link org.clientele.model.RfmArea#getFrequencyFrom <em>Frequency From</em>}</li>
 *   <li>{@link org.clientele.model.RfmArea#getFrequencyTo <em>Frequency To</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getRfmArea()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface RfmArea extends Identified, Titled {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A short, stable name within the model, such as "champions".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.clientele.model.ClientelePackage#getRfmArea_Key()
	 * @model unique="false"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.clientele.model.RfmArea#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Recency From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Recency From</em>' attribute.
	 * @see #setRecencyFrom(int)
	 * @see org.clientele.model.ClientelePackage#getRfmArea_RecencyFrom()
	 * @model unique="false"
	 * @generated
	 */
	int getRecencyFrom();

	/**
	 * Sets the value of the '{@link org.clientele.model.RfmArea#getRecencyFrom <em>Recency From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recency From</em>' attribute.
	 * @see #getRecencyFrom()
	 * @generated
	 */
	void setRecencyFrom(int value);

	/**
	 * Returns the value of the '<em><b>Recency To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Recency To</em>' attribute.
	 * @see #setRecencyTo(int)
	 * @see org.clientele.model.ClientelePackage#getRfmArea_RecencyTo()
	 * @model unique="false"
	 * @generated
	 */
	int getRecencyTo();

	/**
	 * Sets the value of the '{@link org.clientele.model.RfmArea#getRecencyTo <em>Recency To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recency To</em>' attribute.
	 * @see #getRecencyTo()
	 * @generated
	 */
	void setRecencyTo(int value);

	/**
	 * Returns the value of the '<em><b>Frequency From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Frequency From</em>' attribute.
	 * @see #setFrequencyFrom(int)
	 * @see org.clientele.model.ClientelePackage#getRfmArea_FrequencyFrom()
	 * @model unique="false"
	 * @generated
	 */
	int getFrequencyFrom();

	/**
	 * Sets the value of the '{@link org.clientele.model.RfmArea#getFrequencyFrom <em>Frequency From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequency From</em>' attribute.
	 * @see #getFrequencyFrom()
	 * @generated
	 */
	void setFrequencyFrom(int value);

	/**
	 * Returns the value of the '<em><b>Frequency To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Frequency To</em>' attribute.
	 * @see #setFrequencyTo(int)
	 * @see org.clientele.model.ClientelePackage#getRfmArea_FrequencyTo()
	 * @model unique="false"
	 * @generated
	 */
	int getFrequencyTo();

	/**
	 * Sets the value of the '{@link org.clientele.model.RfmArea#getFrequencyTo <em>Frequency To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequency To</em>' attribute.
	 * @see #getFrequencyTo()
	 * @generated
	 */
	void setFrequencyTo(int value);

} // RfmArea
