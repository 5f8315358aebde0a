/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Address</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.Address#getKind <em>Kind</em>}</li>
 *   <li>{@link org.clientele.model.Address#getStreet <em>Street</em>}</li>
 *   <li>{@link org.clientele.model.Address#getPostalCode <em>Postal Code</em>}</li>
 *   <li>{@link org.clientele.model.Address#getCity <em>City</em>}</li>
 *   <li>{@link org.clientele.model.Address#getRegion <em>Region</em>}</li>
 *   <li>{@link org.clientele.model.Address#getCountry <em>Country</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getAddress()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Address extends Dated {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.AddressKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.AddressKind
	 * @see #setKind(AddressKind)
	 * @see org.clientele.model.ClientelePackage#getAddress_Kind()
	 * @model unique="false"
	 * @generated
	 */
	AddressKind getKind();

	/**
	 * Sets the value of the '{@link org.clientele.model.Address#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.AddressKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AddressKind value);

	/**
	 * Returns the value of the '<em><b>Street</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Street, number, floor; lines are separated by a line feed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Street</em>' attribute.
	 * @see #setStreet(String)
	 * @see org.clientele.model.ClientelePackage#getAddress_Street()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='1000'"
	 * @generated
	 */
	String getStreet();

	/**
	 * Sets the value of the '{@link org.clientele.model.Address#getStreet <em>Street</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Street</em>' attribute.
	 * @see #getStreet()
	 * @generated
	 */
	void setStreet(String value);

	/**
	 * Returns the value of the '<em><b>Postal Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Postal Code</em>' attribute.
	 * @see #setPostalCode(String)
	 * @see org.clientele.model.ClientelePackage#getAddress_PostalCode()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true'"
	 * @generated
	 */
	String getPostalCode();

	/**
	 * Sets the value of the '{@link org.clientele.model.Address#getPostalCode <em>Postal Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Postal Code</em>' attribute.
	 * @see #getPostalCode()
	 * @generated
	 */
	void setPostalCode(String value);

	/**
	 * Returns the value of the '<em><b>City</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>City</em>' attribute.
	 * @see #setCity(String)
	 * @see org.clientele.model.ClientelePackage#getAddress_City()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true'"
	 * @generated
	 */
	String getCity();

	/**
	 * Sets the value of the '{@link org.clientele.model.Address#getCity <em>City</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>City</em>' attribute.
	 * @see #getCity()
	 * @generated
	 */
	void setCity(String value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Region</em>' attribute.
	 * @see #setRegion(String)
	 * @see org.clientele.model.ClientelePackage#getAddress_Region()
	 * @model unique="false"
	 * @generated
	 */
	String getRegion();

	/**
	 * Sets the value of the '{@link org.clientele.model.Address#getRegion <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' attribute.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(String value);

	/**
	 * Returns the value of the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The country's name as the source wrote it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Country</em>' attribute.
	 * @see #setCountry(String)
	 * @see org.clientele.model.ClientelePackage#getAddress_Country()
	 * @model unique="false"
	 * @generated
	 */
	String getCountry();

	/**
	 * Sets the value of the '{@link org.clientele.model.Address#getCountry <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Country</em>' attribute.
	 * @see #getCountry()
	 * @generated
	 */
	void setCountry(String value);

} // Address
