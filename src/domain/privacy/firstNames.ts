/**
 * First names that are often given in the Netherlands, to boys, girls and grown-ups of several backgrounds (after the yearly lists of the
 * Sociale Verzekeringsbank). Only used together with an age or date beside it; names that are ordinary words or organisations are left out.
 */
export const firstNames: ReadonlySet<string> = new Set((
  "Aaron Abdullah Adam Ahmed Aisha Ali Alex Alice Amber Amina Amir Amira Amy Anna Anne Annemarie Anouk Ans Arjan Arthur Aya Ayoub Bart Ben Benjamin Berat "
  + "Bilal Boaz Bram Britt Carla Carlijn Cas Charlotte Chloe Chris Cor Daan Daniel David Dani Demi Dennis Derk Dewi Dirk Ebru Eline Elif Elin Elisa Ella Emily "
  + "Emir Emma Emre Erik Esmee Esra Eva Evi Fabian Fatima Fatma Fay Feline Fenna Femke Fien Finn Fleur Floor Floris Frank Frederique Gerrit Gijs Guus Hamza "
  + "Hanna Hannah Hans Harm Hassan Henk Hugo Ibrahim Ilse Imran Ina Ingrid Iris Isa Isabel Ismail Ivy Jaap Jack Jacob James Jamal Jan Jana Janneke Jasmijn Jasper "
  + "Jayden Jelle Jens Jeroen Jesse Jill Jip Johan Johanna John Joris Josephine Joshua Joost Julia Julian Julie Jurre Kaan Karin Karim Kees Kevin Khadija Klaas "
  + "Koen Kyra Lana Lars Laura Lauren Layla Leah Lena Levi Leon Lieke Lina Linda Lisa Liv Lizzy Loes Lois Lotte Louise Luca Lucas Luna Luuk Maartje Maria Marieke "
  + "Marijke Marit Martijn Maryam Mats Matthijs Maud Maurits Max Mehmet Mees Melissa Merel Mia Mila Milan Milou Mirjam Mohamed Mohammed Monique Morris Mustafa "
  + "Myrthe Naomi Nadia Niels Niek Nina Noah Noor Noud Nora Nova Oliver Olivia Omar Oscar Patrick Pepijn Peter Philip Pien Pieter Pim Quinten Rachid Ravi Rayan "
  + "Rick Rik Robin Romy Rosa Ruben Ruud Ryan Saar Sam Samira Samuel Sander Sanne Sara Sarah Sem Semih Senna Sepp Siem Sofia Sofie Sophia Sophie Stefan Stijn Sven "
  + "Tara Tess Tessa Teun Thijmen Thijs Thomas Tijn Tim Tobias Tom Tygo Vera Victoria Vince Wouter Willem Xavi Yara Yasmin Youssef Yusuf Yvonne Zainab Zara Zeynep Zoe"
  + " Abel Adrian Alexander Alexandra Alya Amelia Amelie Amin Anas Anass Angela Anis Anita Anja Anton Astrid Aylin Ayse Azra Bente Bob Boris"
  + " Brian Casper Catharina Cato Christiaan Claudia Daphne Debora Delano Denise Diana Dina Dion Djenna Dominique Dounia Eduard Eefje Eliza"
  + " Elise Ellen Elisabeth Emine Enes Eray Erica Eric Esther Evy Farah Fatiha Felix Frederik Furkan Gerard Gert Greta Guusje Hakan Hafsa Hanan"
  + " Hasna Hatice Hedda Heleen Helena Hidde Hilda Huub Ian Ilias Ilyas Imane Inaya Ismael Ivan Jade Jamie Janine Jason Jayda Jasmine Jennifer"
  + " Jessica Jet Jeffrey Jorn Jolanda Jonas Jordy Jos Josephina Juliette Julius Jurgen Justin Karel Karlijn Kate Keano Kelly Khalid Kim"
  + " Kimberly Kirsten Lieve Lily Lola Loek Lou Lucy Lynn Lize Madelief Malak Manon Marcel Margriet Marijn Marina Marion Marleen Marloes Marco"
  + " Mariska Marissa Marjolein Marthe Mathijs Maurice Maya Mehdi Melanie Menno Michael Michelle Mick Mike Miles Mohammad Mohamad Monica Moos"
  + " Nadine Naima Nathalie Natasja Nick Nicky Niene Nienke Nikki Nils Olaf Owen Paul Pauline Petra Philippe Pleun Quinn Rachel Ralph Ramon"
  + " Renate Rene Rens Ricardo Richard Robert Roel Roan Ronald Roos Rosalie Rosanne Roxanne Sabine Safa Said Salma Sami Sandra Santino Sarina"
  + " Sebastiaan Selina Selma Sharon Silke Simon Sjoerd Sofian Soufiane Stella Steven Stef Suus Suzanne Sylvia Tamara Ties Timo Tjeerd Tristan"
  + " Tuur Valentijn Valerie Veerle Vincent Wendy Wessel William Wim Yahya Yassin Yassine Younes Yusra Yvette Zakaria Zeger Ziva Zoey Zoë Esmée"
  + " Noël Loïs Chloé Anaïs Daniël Michaël Raphaël Joël"
).split(" "));
