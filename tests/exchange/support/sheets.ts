/** Four deals as a Polish office keeps them. */
export const polishDeals = `ID;Tytuł;Firma;Osoba kontaktowa;Telefon;Etap;Wartość;Waluta;Data utworzenia;Data zamknięcia;Opiekun;Powód
A-1;Dach;Łódź Dachy;Anna Kowalska;601 234 567;Wygrana;1 234,50;zł;02.03.2026;10.04.2026;Ola;
A-2;Okna;Lodz Dachy;Kowalska Anna;+48 601-234-567;Przegrana;800;EUR;03.03.2026;11.04.2026;Jan;Price
A-3;Drzwi;;Piotr Lis;;Oferta;0;zł;04.03.2026;30.06.2026;Ola;
A-4;Brama;;;;Montaż;500;;05.03.2026;;Ola;`;
